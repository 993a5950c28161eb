/** The labelled texts beside the repository, for measuring. Nothing of them is ever written into it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as z from 'zod';
import type { Post } from '../src/engine/post.ts';
import { postOf, postRow } from './post-row.ts';

/** Where real input lies: `FIELD`, by default `../shared` beside the repository. */
export const FIELD = resolve(process.env.FIELD ?? join(import.meta.dirname, '..', '..', 'shared'));

export interface Sample {
  readonly id: string;
  readonly language: string;
  /** A job scam or trafficking lure; all else must stay quiet (`corpus/README.md`). */
  readonly isLure: boolean;
  readonly post: Post;
}

export interface Corpus {
  readonly name: string;
  readonly samples: readonly Sample[];
}

const rowSchema = postRow.extend({ label: z.string(), topic: z.string().optional() });

const folder = join(FIELD, 'domain', 'corpus');

/** Names of the corpora at hand; none where the folder is missing. */
export function corpusNames(): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => basename(name, '.jsonl'))
    .sort();
}

export function readCorpus(name: string): Corpus {
  const lines = readFileSync(join(folder, `${name}.jsonl`), 'utf8').split('\n');
  return {
    name,
    samples: lines.filter((line) => line.trim() !== '').map((line) => sampleOf(JSON.parse(line))),
  };
}

function sampleOf(value: unknown): Sample {
  const row = rowSchema.parse(value);
  return {
    id: String(row.id),
    language: row.lang ?? '?',
    isLure: row.label === 'lure' || (row.label === 'scam' && row.topic === 'job'),
    post: postOf(row),
  };
}
