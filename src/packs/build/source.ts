/** The folder `rules/` read whole: every file checked against its schema, problems gathered rather than thrown. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { resourceFileSchema } from '../read/resource.ts';
import { siteSchema } from '../read/site.ts';
import { framesSchema, languageSchema } from './language-schema.ts';
import { ruleSchema } from './rule-schema.ts';
import { listSchema, luresSchema, paySchema, placesSchema, retiredSchema, signalsSchema } from './schema.ts';
import { type Problem, type Schema, YamlFile } from './yaml-file.ts';

export interface Sourced<T> {
  readonly file: YamlFile;
  readonly value: T;
}

export type RuleInput = z.output<typeof ruleSchema>;

export interface LanguageSource {
  readonly pack: Sourced<z.output<typeof languageSchema>>;
  readonly frames: Sourced<z.output<typeof framesSchema>>;
  readonly rules: readonly Sourced<RuleInput>[];
}

const FOLDERS_OF_ANOTHER_KIND = ['lists', 'sites', 'resources', 'schema'];

/** Everything in `folder`; null where a file that must be there cannot be read. Problems are added to `problems`. */
export function readSource(folder: string, problems: Problem[]) {
  const read = <T>(name: string, schema: Schema<T>): Sourced<T> | null => {
    const path = join(folder, name);
    if (!existsSync(path)) {
      problems.push({
        file: name,
        line: 1,
        column: 1,
        where: '',
        message: 'this file is missing; every collection of rules needs it',
      });
      return null;
    }
    const file = new YamlFile(name, readFileSync(path, 'utf8'));
    const value = file.read(schema, problems);
    return value === null ? null : { file, value };
  };
  const readAll = <T>(sub: string, schema: Schema<T>, skip: readonly string[] = []): Sourced<T>[] =>
    yamlIn(join(folder, sub))
      .filter((name) => !skip.includes(name))
      .flatMap((name) => read(join(sub, name), schema) ?? []);
  const languages = subfolders(folder).flatMap((id): LanguageSource[] => {
    const pack = read(join(id, 'pack.yaml'), languageSchema);
    const frames = read(join(id, 'frames.yaml'), framesSchema);
    const rules = readAll(id, ruleSchema, ['pack.yaml', 'frames.yaml']);
    return pack && frames ? [{ pack, frames, rules }] : [];
  });
  return {
    signals: read('signals.yaml', signalsSchema),
    lures: read('lures.yaml', luresSchema),
    pay: read('pay.yaml', paySchema),
    places: read('places.yaml', placesSchema),
    retired: read('retired.yaml', retiredSchema),
    lists: readAll('lists', listSchema),
    sites: readAll('sites', siteSchema),
    resources: readAll('resources', resourceFileSchema),
    languages,
  };
}

export type Source = ReturnType<typeof readSource>;

export function stemOf(file: YamlFile): string {
  return basename(file.name, '.yaml');
}

function yamlIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

function subfolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !FOLDERS_OF_ANOTHER_KIND.includes(entry.name))
    .map(({ name }) => name)
    .sort();
}
