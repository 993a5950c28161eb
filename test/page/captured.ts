/** The captured pages of `FIELD/pages`, kept outside the repository: what they are, and what should be read on them. */
import { existsSync, readFileSync } from 'node:fs';

export interface CapturedPage {
  readonly file: string;
  readonly site: string;
  readonly url: string | null;
}

export interface ExpectedPage {
  readonly file: string;
  readonly count: number;
  readonly items: readonly Readonly<Record<string, string | null>>[];
}

export const PAGES = `${process.env.FIELD}/pages`;
export const missing = !existsSync(PAGES);

export const captured = rowsOf<CapturedPage>('INDEX.jsonl', { file: 'INDEX.jsonl', site: '', url: null });
export const expectedPages = rowsOf<ExpectedPage>('EXPECTED.jsonl', {
  file: 'EXPECTED.jsonl',
  count: 0,
  items: [],
});

/** Where the pages are missing one row stands for them all, so that their tests are skipped with a reason. */
function rowsOf<Row>(list: string, absent: Row): Row[] {
  if (missing) return [absent];
  const lines = readFileSync(`${PAGES}/${list}`, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}
