/** From the folder `rules/` to the pack that ships, or to problems that name file, line, column and mend. */
import type { Find, Knowledge, Language, Lure, Rule, Severity, Signal } from '../../engine/knowledge.ts';
import type { Pack, Texts } from '../read/pack.ts';
import { checkExamples } from './check-examples.ts';
import { checkPhrases } from './check-phrases.ts';
import { checkReferences } from './check-references.ts';
import { type LanguageSource, type RuleInput, readSource, type Source, stemOf } from './source.ts';
import type { Problem } from './yaml-file.ts';

export interface Build {
  /** Null where there are problems. */
  readonly pack: Pack | null;
  readonly problems: readonly Problem[];
  /** Rules and examples looked at, for the closing line. */
  readonly rules: number;
  readonly examples: number;
}

/** Reads, checks and compiles; `version` is the package's. */
export function buildPack(folder: string, version: string): Build {
  const problems: Problem[] = [];
  const source = readSource(folder, problems);
  const rules = source.languages.flatMap((language) => language.rules);
  const examples = rules.reduce(
    (sum, { value }) => sum + value.examples.must.length + value.examples.mustNot.length,
    0,
  );
  const counted = { problems, rules: rules.length, examples };
  if (problems.length === 0) problems.push(...checkReferences(source), ...checkPhrases(source));
  if (problems.length > 0) return { pack: null, ...counted };
  const pack = compile(source, version);
  problems.push(...checkExamples(source, pack.knowledge));
  return { pack: problems.length === 0 ? pack : null, ...counted };
}

function compile(source: Source, version: string): Pack {
  return {
    format: 1,
    version,
    languages: source.languages.map(({ pack: { value }, rules }) => ({
      id: value.id,
      name: value.language,
      status: value.status,
      newest: rules.map((rule) => rule.value.since).reduce((a, b) => (a > b ? a : b), ''),
    })),
    topics: [...new Set(source.languages.flatMap(({ pack }) => pack.value.topics))],
    knowledge: knowledgeOf(source),
    texts: textsOf(source),
    sites: source.sites.map(({ value }) => value),
    resources: source.resources.flatMap(({ value }) => value),
  };
}

function knowledgeOf({ signals, lures, pay, places, lists, languages }: Source): Knowledge {
  return {
    signals: (signals?.value ?? []).flatMap(toSignals),
    lures: (lures?.value ?? []).map(toLure),
    pay: {
      rates: pay?.value.rates ?? {},
      usual: Object.fromEntries(
        Object.entries(pay?.value.usual ?? {}).map(([id, { amount, currency }]) => [
          id,
          { amount, currency },
        ]),
      ),
      signs: pay?.value.signs ?? {},
      shared: pay?.value.shared ?? {},
    },
    places: (places?.value ?? []).map((place) => place as Knowledge['places'][number]),
    lists: Object.fromEntries(lists.map(({ file, value }) => [stemOf(file), value.phrases])),
    languages: languages.map(toLanguage),
  };
}

/** A signal and each of its variants, flat. */
function toSignals(input: NonNullable<Source['signals']>['value'][number]): Signal[] {
  const { id, family } = input;
  const own = input.alone && input.cues ? [{ id, family, alone: input.alone, cues: input.cues }] : [];
  const variants = Object.entries(input.variants ?? {});
  return [
    ...own,
    ...variants.map(([name, { alone, cues }]) => ({ id: `${id}:${name}`, family, alone, cues })),
  ];
}

function toLure({
  id,
  level,
  firm,
  all,
  any,
  atLeast,
  none,
}: NonNullable<Source['lures']>['value'][number]): Lure {
  return {
    id,
    level,
    ...(firm && { firm }),
    ...(all && { all }),
    ...(any && { any }),
    ...(atLeast && { atLeast }),
    ...(none && { none }),
  };
}

function toLanguage({ pack, frames, rules }: LanguageSource): Language {
  const {
    id,
    status,
    foldSafe,
    foldUnsafe,
    short,
    ageWords,
    language: _,
    topics: _topics,
    ...payWords
  } = pack.value;
  return {
    id,
    status,
    foldSafe,
    foldUnsafe,
    short,
    frames: frames.value,
    payWords: payWords as Language['payWords'],
    ageWords,
    rules: rules.map(({ value }) => toRule(value)).filter(({ status }) => status !== 'retired'),
  };
}

export function toRule({ id, cue, status, find, denied }: RuleInput): Rule {
  const { within, unless, ...conditions } = find;
  return {
    id,
    cue,
    status,
    within,
    find: conditions as Find,
    ...(unless && { unless }),
    ...(denied && { denied }),
  };
}

function textsOf({ signals, lures }: Source): Texts {
  const all = signals?.value ?? [];
  const critical = (alone: Severity | undefined) => alone === 'critical' && { critical: true as const };
  const variantTexts = all.flatMap(({ id, name, why, ask, variants = {} }) =>
    Object.entries(variants).map(
      ([variant, own]) =>
        [
          `${id}:${variant}`,
          { name: own.name ?? name, why: own.why ?? why, ask, ...critical(own.alone) },
        ] as const,
    ),
  );
  const signalOfCue = new Map(
    all.flatMap(toSignals).flatMap(({ id, cues }) => cues.map((cue) => [cue, id] as const)),
  );
  return {
    signals: Object.fromEntries([
      ...all.map(({ id, name, why, ask, alone }) => [id, { name, why, ask, ...critical(alone) }] as const),
      ...variantTexts,
    ]),
    lures: Object.fromEntries(
      (lures?.value ?? []).map(({ id, harm, resembles, steps, ask, facts }) => [
        id,
        { harm, resembles, steps, ask, ...(facts && { facts }) },
      ]),
    ),
    cues: Object.fromEntries(signalOfCue),
  };
}
