/** `npm run --silent scan`: texts, JSON Lines or saved pages in, verdicts out. Only verdicts go to standard output. */
import { text as textOf } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { Engine } from '../src/engine/engine.ts';
import { scanLines, verdictFields } from './scan-lines.ts';
import { scanPages } from './scan-page.ts';
import { engineOf, type PackChoice, shippedPack } from './shipped-pack.ts';

const USAGE = `scan -- --text "..."             one text, a readable verdict (or the text on standard input)
scan -- --jsonl                  {"id", "text", "title"?, "company"?, "location"?, "salary"?, "lang"?} a line
scan -- --page FILE --url URL    a saved page, opened in a browser under that address
scan -- --page INDEX.jsonl       many saved pages: rows with "file" and "url"
        --packs active           what a reader has by default; else drafts and trials too`;

// whoever reads us may have had enough: `scan | head`
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
process.exitCode = await main();

async function main(): Promise<number> {
  const options = readArguments();
  if (!options) return 2;
  const pack = shippedPack();
  const engine = engineOf(pack, options.packs);
  if (options.page !== undefined) {
    const ok = await scanPages({
      page: options.page,
      url: options.url,
      pack,
      scan: (post) => engine.scan(post),
      output: process.stdout,
    });
    return ok ? 0 : 1;
  }
  if (options.jsonl) return (await scanLines(engine, process.stdin, process.stdout)) ? 0 : 1;
  printReadable(engine, options.text ?? (await textOf(process.stdin)));
  return 0;
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        text: { type: 'string' },
        jsonl: { type: 'boolean' },
        page: { type: 'string' },
        url: { type: 'string' },
        packs: { type: 'string', default: 'all' },
      },
    });
    if (values.packs !== 'all' && values.packs !== 'active') throw new Error('--packs is "active" or "all"');
    return { ...values, packs: values.packs as PackChoice };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return null;
  }
}

function printReadable(engine: Engine, text: string): void {
  const post = { parts: { body: text } };
  const { level, frame, lures, signals, evidence } = verdictFields(post, engine.scan(post));
  console.log(
    `level    ${level}\nframe    ${frame}\nlures    ${lures.join(', ') || '-'}\nsignals  ${signals.join(', ') || '-'}`,
  );
  for (const { cue, rule, start, end, text: words } of evidence) {
    console.log(`  ${start}-${end}  “${words}”  ${cue} (${rule})`);
  }
}
