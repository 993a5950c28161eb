/** The sentences that the rules of this repository say they find. */
import { join } from 'node:path';
import { readSource } from '../../src/packs/build/source.ts';

export function ruleExamples(): string[] {
  const { languages } = readSource(join(import.meta.dirname, '..', '..', 'rules'), []);
  return languages.flatMap(({ rules }) =>
    rules.flatMap(({ value }) => value.examples.must.map(({ text }) => text)),
  );
}
