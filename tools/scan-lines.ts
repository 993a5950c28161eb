/** `scan --jsonl`: posts as JSON Lines in, verdicts as JSON Lines out, in order, one row in memory at a time. */

import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import * as z from 'zod';
import type { Engine } from '../src/engine/engine.ts';
import type { Post, Verdict } from '../src/engine/post.ts';
import { postOf, postRow } from './post-row.ts';

/** Resolves to false where at least one line could not be read. */
export async function scanLines(engine: Engine, input: Readable, output: Writable): Promise<boolean> {
  let number = 0;
  let allRead = true;
  for await (const line of linesOf(input)) {
    number++;
    if (line.trim() === '') continue;
    const answer = scanLine(engine, number === 1 ? line.replace(/^\ufeff/, '') : line, number);
    if ('error' in answer) allRead = false;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return allRead;
}

/** Node's own line reader also breaks at U+2028, which may stand in a JSON string. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function scanLine(engine: Engine, line: string, number: number): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { line: number, error: 'this line is not JSON' };
  }
  const row = postRow.safeParse(value);
  if (!row.success) return { line: number, error: z.prettifyError(row.error).replaceAll('\n', ' ') };
  const post = postOf(row.data);
  return { id: row.data.id, ...verdictFields(post, engine.scan(post)) };
}

/** A verdict as the tools print it, the evidence with its words. */
export function verdictFields({ parts }: Post, { level, frame, lures, signals, evidence }: Verdict) {
  const quoted = evidence.map((one) => ({ ...one, text: (parts[one.part] ?? '').slice(one.start, one.end) }));
  return { level, frame, lures, signals, evidence: quoted };
}
