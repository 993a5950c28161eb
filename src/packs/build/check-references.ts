/** Names must lead somewhere: file names to ids, cues to signals, terms of lures to what they speak of. */
import { FACTS } from '../../engine/judge/facts.ts';
import { FAMILIES } from '../../engine/knowledge.ts';
import { didYouMean } from './closest.ts';
import { type Source, stemOf } from './source.ts';
import type { Problem } from './yaml-file.ts';

export function checkReferences(source: Source): Problem[] {
  return [...checkIds(source), ...checkCues(source), ...checkTerms(source)];
}

function checkIds({ languages, retired }: Source): Problem[] {
  const problems: Problem[] = [];
  const gone = new Set(retired?.value.map(({ id }) => id));
  const seen = new Map<string, string>();
  for (const { file, value } of languages.flatMap(({ rules }) => rules)) {
    const { id } = value;
    const known = seen.get(id);
    if (id !== stemOf(file)) {
      problems.push(
        file.problem(
          ['id'],
          `the file is called ${stemOf(file)}.yaml but the id is ${id}; rename the file or restore the id`,
        ),
      );
    }
    if (gone.has(id))
      problems.push(file.problem(['id'], 'this id is retired and never used again; choose another'));
    if (known)
      problems.push(
        file.problem(['id'], `this id is taken by ${known}; end it with the language, like ${id}-en`),
      );
    seen.set(id, file.name);
  }
  return problems;
}

/** Cues the engine makes itself, without a rule. */
const MADE_BY_ENGINE = [
  'place-a',
  'place-b',
  'place-c',
  'pay-above-usual',
  'pay-far-above-usual',
  'pay-beyond-belief',
  'hidden-words',
];

function checkCues({ signals, languages }: Source): Problem[] {
  const known = new Set([...cuesOf(signals), ...EXTRA_CUES]);
  return languages
    .flatMap(({ rules }) => rules)
    .filter(({ value }) => !known.has(value.cue) || MADE_BY_ENGINE.includes(value.cue))
    .map(({ file, value }) =>
      file.problem(
        ['cue'],
        MADE_BY_ENGINE.includes(value.cue)
          ? `the engine makes the cue ${value.cue} itself; give the rule another`
          : `no signal has the cue ${value.cue}${didYouMean(value.cue, known)} Use one of signals.yaml, or add it there`,
      ),
    );
}

/** Cues that only lures speak of: they tell where or what, and are no sign by themselves. */
const EXTRA_CUES = ['abroad-unnamed', 'decoy-shop-role'];

function cuesOf(signals: Source['signals']): string[] {
  return (signals?.value ?? []).flatMap(({ cues = [], variants = {} }) => [
    ...cues,
    ...Object.values(variants).flatMap((variant) => variant.cues),
  ]);
}

function checkTerms({ signals, lures }: Source): Problem[] {
  const names = new Set([
    ...(signals?.value ?? []).flatMap(({ id, variants = {} }) => [
      id,
      ...Object.keys(variants).map((variant) => `${id}:${variant}`),
    ]),
    ...[...cuesOf(signals), ...EXTRA_CUES].map((cue) => `cue:${cue}`),
    ...FACTS.map((fact) => `fact:${fact}`),
    ...FAMILIES.map((family) => `family:${family}`),
  ]);
  if (!lures) return [];
  return lures.value.flatMap(({ all = [], any = [], atLeast, none = [] }, at) =>
    [...all, ...any, ...(atLeast?.of ?? []), ...none]
      .filter((term) => !names.has(term))
      .map((term) =>
        lures.file.problem(
          [at, 'id'],
          `"${term}" is no signal, cue:, fact: or family: that exists; check its spelling${didYouMean(term, names)}`,
        ),
      ),
  );
}
