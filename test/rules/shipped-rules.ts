/** The rules of this repository as they stand in its files, for tests of the collection. */
import { join } from 'node:path';
import { readSource } from '../../src/packs/build/source.ts';
import type { Problem } from '../../src/packs/build/yaml-file.ts';

export const problems: Problem[] = [];
export const source = readSource(join(import.meta.dirname, '..', '..', 'rules'), problems);
export const rules = source.languages.flatMap((language) => language.rules.map(({ value }) => value));
