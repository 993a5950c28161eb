/** Samples composed for this repository: nobody's own words, and measured where there are no others. */
import { basename, join } from 'node:path';
import * as z from 'zod';
import { type Corpus, filesIn, linesOf, readRows } from './corpus.ts';
import { LURE_FAMILIES, type LureFamily } from './families.ts';

export const STYLES = ['plain', 'subtle', 'disguised'] as const;

const shared = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** BCP 47 */
  lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/),
  style: z.enum(STYLES),
  text: z.string().min(20),
};

export const composedRow = z.discriminatedUnion('label', [
  z.strictObject({
    ...shared,
    label: z.literal('lure'),
    family: z.enum(Object.keys(LURE_FAMILIES) as LureFamily[]),
  }),
  /** The family says what kind of innocent text it is: `news`, `rental`, `family`. */
  z.strictObject({ ...shared, label: z.literal('benign'), family: z.string().regex(/^[a-z0-9-]+$/) }),
]);

export type ComposedRow = z.output<typeof composedRow>;

const folder = join(import.meta.dirname, '..', 'test', 'corpus', 'composed');

export function composedFiles(): string[] {
  return filesIn(folder);
}

/** The rows of a file. Throws where one is not as the schema says, naming file and line. */
export function composedRows(file: string): ComposedRow[] {
  return linesOf(file).map((row, at) => {
    const parsed = composedRow.safeParse(row);
    if (parsed.success) return parsed.data;
    throw new Error(`${basename(file)}, row ${at + 1}: ${z.prettifyError(parsed.error)}`);
  });
}

export function readComposed(): Corpus[] {
  return composedFiles().map((file) => readRows(`composed/${basename(file, '.jsonl')}`, file));
}
