/** Every phrase can be read, and every name in it is a recogniser or a list. */
import { expandPhrase } from '../../engine/phrase/expand.ts';
import { PhraseError } from '../../engine/phrase/parse.ts';
import { RECOGNISED } from '../../engine/reading.ts';
import { didYouMean } from './closest.ts';
import type { FindInput } from './rule-schema.ts';
import { type Source, stemOf } from './source.ts';
import type { Path, Problem, YamlFile } from './yaml-file.ts';

export function checkPhrases(source: Source): Problem[] {
  const { places } = source;
  const names = new Set<string>([...RECOGNISED, ...source.lists.map(({ file }) => stemOf(file))]);
  const check = (file: YamlFile, path: Path, phrases: readonly string[]) =>
    phrases.flatMap((phrase) => problemsOf(file, path, phrase, names));
  const plain = (file: YamlFile, path: Path, phrases: readonly string[]) =>
    phrases.flatMap((phrase) => problemsOf(file, path, phrase, NO_NAMES));
  return [
    ...source.lists.flatMap(({ file, value }) => plain(file, ['phrases'], value.phrases)),
    ...(places?.value ?? []).flatMap(({ names: spellings }, at) =>
      plain((places as NonNullable<typeof places>).file, [at, 'names'], spellings),
    ),
    ...source.languages.flatMap(({ pack, frames, rules }) => [
      ...['foldSafe', 'foldUnsafe', 'range', 'upTo', 'pay', 'price', 'ageWords'].flatMap((key) =>
        plain(pack.file, [key], pack.value[key as 'foldSafe']),
      ),
      ...['short', 'units', 'numberWords', 'periods', 'slashPeriods'].flatMap((key) =>
        plain(pack.file, [key], Object.keys(pack.value[key as 'units'])),
      ),
      ...plain(pack.file, ['short'], Object.values(pack.value.short)),
      ...Object.keys(pack.value.short).flatMap((form) => notOneWord(pack.file, form)),
      ...Object.entries(frames.value).flatMap(([key, phrases]) => check(frames.file, [key], phrases)),
      ...rules.flatMap(({ file, value }) => [
        ...leavesOf(value.find).flatMap(({ path, phrases }) => check(file, ['find', ...path], phrases)),
        ...check(file, ['find', 'unless'], value.find.unless ?? []),
      ]),
    ]),
  ];
}

/** Letters and digits side by side are words of their own, and only a word can be short for something. */
function notOneWord(file: YamlFile, form: string): Problem[] {
  const long = form.split('|').find((one) => !/^[\s(]*[\p{L}\p{M}]+[\s)]*!?$/u.test(one));
  return long === undefined
    ? []
    : [
        file.phraseProblem(
          ['short'],
          form,
          1,
          `${long.replace(/[()!]/g, '').trim()} is not one word of letters alone; leave it out`,
        ),
      ];
}

/** Lists and vocabulary are what names stand for; they hold plain words. */
const NO_NAMES: ReadonlySet<string> = new Set();

function problemsOf(file: YamlFile, path: Path, phrase: string, names: ReadonlySet<string>): Problem[] {
  try {
    const slots = expandPhrase(phrase).flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (piece.kind === 'slot' ? [piece.name] : [])),
    );
    return [...new Set(slots)]
      .filter((name) => !names.has(name))
      .map((name) =>
        file.phraseProblem(path, phrase, phrase.indexOf(`<${name}`) + 1, unknownName(name, names)),
      );
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error;
    return [file.phraseProblem(path, phrase, error.column, `${error.message} (in "${phrase}")`)];
  }
}

function unknownName(name: string, names: ReadonlySet<string>): string {
  if (names.size === 0) return `<${name}> cannot stand here; lists and vocabulary are plain words`;
  const all = [...names].sort().map((known) => `<${known}>`);
  return `<${name}> is not known${didYouMean(name, names)} There are ${all.join(' ')}`;
}

/** The lists of phrases of a condition, with their paths. */
export function leavesOf(find: FindInput, path: Path = []): { path: Path; phrases: readonly string[] }[] {
  if ('any' in find) return [{ path: [...path, 'any'], phrases: find.any }];
  const [key, inner] = 'all' in find ? ['all', find.all] : ['of', find.of];
  return inner.flatMap((one, at) => leavesOf(one, [...path, key, at]));
}
