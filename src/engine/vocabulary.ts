/** Everything the engine looks for, as groups of one pattern set: rules, lists, places, pay words, frames. */
import { type CompiledRule, compileRule } from './judge/conditions.ts';
import type { FrameWords, Knowledge, Language, NumberWord, Period, Place, Unit } from './knowledge.ts';
import { Folding } from './match/folding.ts';
import { PatternSet } from './match/patterns.ts';
import { expandPhrase } from './phrase/expand.ts';
import { pathsOf } from './phrase/wording.ts';
import { NearBrands } from './recognise/near-brand.ts';
import { Signs } from './recognise/signs.ts';

export type Means<T> = readonly {
  readonly group: number;
  readonly means: T;
  /** Number of the language, where it matters whose word it is. */
  readonly language?: number;
}[];

/** What a figure without a unit may mean beside a word for pay. */
export interface Bare {
  readonly currency: string;
  readonly least: number;
  readonly implied: number | null;
}

export interface Vocabulary {
  readonly patterns: PatternSet;
  /** The rules that a hit in a group may make true. */
  readonly rulesByGroup: ReadonlyMap<number, readonly CompiledRule[]>;
  readonly lists: ReadonlyMap<string, number>;
  readonly places: Means<Place>;
  readonly units: Means<Unit>;
  readonly numberWords: Means<NumberWord>;
  readonly periods: Means<Period>;
  readonly slashPeriods: Means<Period>;
  readonly range: Means<null>;
  readonly upTo: Means<null>;
  readonly pay: Means<Bare>;
  readonly price: Means<null>;
  readonly signs: Signs;
  readonly nearBrands: NearBrands;
  readonly ages: readonly number[];
  readonly frames: readonly FrameGroups[];
}

type FrameGroups = Readonly<Record<keyof FrameWords, number>>;

/** Compiles all that the knowledge holds. Throws `PhraseError` where a phrase cannot be read. */
export function compileVocabulary(knowledge: Knowledge): Vocabulary {
  const { languages } = knowledge;
  const folding = new Folding(
    languages.flatMap(({ foldSafe }) => foldSafe),
    languages.flatMap(({ foldUnsafe }) => foldUnsafe),
  );
  const patterns = new PatternSet(folding);
  for (const { short } of languages)
    for (const [form, words] of Object.entries(short)) patterns.addShort(form, words);
  const each = (pick: (language: Language) => readonly string[]) =>
    languages.map((language) => patterns.addGroup(pick(language)));
  const meaning = <T>(pick: (language: Language) => Readonly<Record<string, T>>): Means<T> =>
    languages.flatMap((language, number) =>
      Object.entries(pick(language)).map(([phrase, means]) => ({
        group: patterns.addGroup([phrase]),
        means,
        language: number,
      })),
    );
  const named = (groups: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(groups).map(([name, phrases]) => [name, patterns.addGroup(phrases)] as const);
  const rules = languages.flatMap((language) => language.rules.map((rule) => compileRule(rule, patterns)));
  return {
    patterns,
    rulesByGroup: byGroup(rules),
    lists: new Map(named(knowledge.lists)),
    places: knowledge.places.map((place) => ({ group: patterns.addGroup(place.names), means: place })),
    // Where two languages share a unit (`k`), the one that names its currency is meant: it comes first.
    units: meaning<Unit>(({ payWords }) => payWords.units).toSorted(
      (a, b) => Number(!a.means.currency) - Number(!b.means.currency),
    ),
    numberWords: meaning(({ payWords }) => payWords.numberWords),
    periods: meaning(({ payWords }) => payWords.periods),
    slashPeriods: meaning(({ payWords }) => payWords.slashPeriods),
    range: each(({ payWords }) => payWords.range).map(meansNothing),
    upTo: each(({ payWords }) => payWords.upTo).map(meansNothing),
    pay: languages.map(({ payWords: { pay, currency, leastBare, implied } }, language) => ({
      language,
      group: patterns.addGroup(pay),
      means: { currency, least: leastBare, implied: implied ?? null },
    })),
    price: each(({ payWords }) => payWords.price).map(meansNothing),
    signs: new Signs(knowledge.pay.signs),
    nearBrands: new NearBrands((knowledge.lists.brand ?? []).flatMap(wordsAlone)),
    ages: each(({ ageWords }) => ageWords),
    frames: languages.map(({ frames }) => Object.fromEntries(named({ ...frames })) as FrameGroups),
  };
}

/** The letters of those ways through a phrase that are one word. */
function wordsAlone(phrase: string): string[] {
  const wordings = expandPhrase(phrase).flatMap(({ pieces: [piece, ...more] }) =>
    piece?.kind === 'segment' && more.length === 0 ? [piece.wording] : [],
  );
  return wordings
    .flatMap(pathsOf)
    .filter(({ length }) => length === 1)
    .map(([word]) => word?.letters ?? '');
}

/** A group whose place is all that counts. */
function meansNothing(group: number): { group: number; means: null } {
  return { group, means: null };
}

function byGroup(rules: readonly CompiledRule[]): Map<number, CompiledRule[]> {
  const map = new Map<number, CompiledRule[]>();
  for (const rule of rules) {
    for (const group of rule.groups) map.set(group, [...(map.get(group) ?? []), rule]);
  }
  return map;
}
