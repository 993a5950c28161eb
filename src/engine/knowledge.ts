/** What the engine knows: the compiled form of `rules/`, words for readers left out. Readable JSON, made by `src/packs/build`. */

/**
 * In ascending order of weight; `indicators.md` 1 says what each means when it stands alone in a genuine offer.
 * A `note` is told beside weightier signals and warns of nothing itself.
 */
export const SEVERITIES = ['note', 'info', 'caution', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const FAMILIES = [
  'lure',
  'place',
  'route',
  'opacity',
  'extraction',
  'grooming',
  'control',
  'role',
  'harm',
] as const;
export type Family = (typeof FAMILIES)[number];

/** `retired` rules never reach the engine, `draft` ones only the tools. */
export const STATUSES = ['draft', 'trial', 'active', 'retired'] as const;
export type Status = (typeof STATUSES)[number];

export type Within = 'sentence' | 'paragraph' | 'post';

/** A condition on a stretch of text. `any` holds phrases (see `phrase.ts`), `all` and `atLeast` hold conditions. */
export type Find =
  | { readonly any: readonly string[]; readonly in?: string }
  | { readonly all: readonly Find[]; readonly in?: string }
  | { readonly atLeast: number; readonly of: readonly Find[]; readonly in?: string };

export interface Rule {
  readonly id: string;
  readonly cue: string;
  readonly status: Status;
  readonly within: Within;
  readonly find: Find;
  /** Phrases that show another subject; they switch the rule off in the same stretch. */
  readonly unless?: readonly string[];
  /** A negator before the words normally takes the cue away; for these rules the denial is the sign. */
  readonly denied?: 'counts';
}

export interface Signal {
  readonly id: string;
  readonly family: Family;
  readonly alone: Severity;
  readonly cues: readonly string[];
}

export interface Lure {
  readonly id: string;
  readonly level: 'pause' | 'danger';
  /** Evidence of a checkable employer does not lower it (C3, C4, C9, C10, C14, C15). */
  readonly firm?: boolean;
  /** Terms are `signal`, `signal:variant`, `cue:name`, `family:name`, `fact:name`. */
  readonly all?: readonly string[];
  readonly any?: readonly string[];
  readonly atLeast?: { readonly count: number; readonly of: readonly string[] };
  readonly none?: readonly string[];
}

export interface Place {
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Tiers of `indicators.md` 3.4: a compound clusters, b decoy and transit, c border legs; none for ordinary places. */
  readonly tier?: 'a' | 'b' | 'c';
  /** The country itself; its flag counts as its name. */
  readonly wide?: boolean;
  readonly names: readonly string[];
}

export interface Pay {
  /** Units of each currency for one US dollar. */
  readonly rates: Readonly<Record<string, number>>;
  /** Usual monthly pay by country, in its currency. */
  readonly usual: Readonly<Record<string, { readonly amount: number; readonly currency: string }>>;
  /** What stands glued before a number, in capitals, to the currency it means by itself: `$`, `S$`, `RM`. */
  readonly signs: Readonly<Record<string, string>>;
  /** Currencies that are written with the same sign at home. */
  readonly shared: Readonly<Record<string, readonly string[]>>;
}

export interface Unit {
  readonly times: number;
  /** ISO 4217; none where the word only multiplies ("ngàn" in "2 ngàn đô"). */
  readonly currency?: string;
  /** Digits glued to it are no part of an amount: `1m65` is a height. */
  readonly whole?: true;
}

/** A number, or what multiplies the number before it (`mươi`, `hundred`, `十`). */
export type NumberWord = number | { readonly times: number };

export const PERIODS = ['hour', 'shift', 'day', 'week', 'month', 'year', 'piece'] as const;
export type Period = (typeof PERIODS)[number];

/** Words that make numbers into pay; keys are matched like phrases of one or more words. */
export interface PayWords {
  /** `triệu` -> { times: 1e6, currency: 'VND' } */
  readonly units: Readonly<Record<string, Unit>>;
  /** `hai` -> 2, `rưỡi` -> 0.5, `mươi` -> { times: 10 } */
  readonly numberWords: Readonly<Record<string, NumberWord>>;
  /** `một ngày` -> day */
  readonly periods: Readonly<Record<string, Period>>;
  /** Short forms that count right after a slash only: `/ngay`, `/mo`. */
  readonly slashPeriods: Readonly<Record<string, Period>>;
  /** Words between the two ends of a range ("đến", "to"). */
  readonly range: readonly string[];
  /** Currency of a full amount that names none, and from where on an amount is full. */
  readonly currency: string;
  readonly leastBare: number;
  /** What a small range without any unit is counted in right after a word for pay ("lương 20 - 30"). */
  readonly implied?: number;
  /** Words just before a figure that make it weak ("lên đến", "up to"). */
  readonly upTo: readonly string[];
  /** Words that make a figure pay rather than a price. */
  readonly pay: readonly string[];
  /** Words that make it a price, a debt, a turnover or a prize. */
  readonly price: readonly string[];
}

/** How a language sounds when it offers, warns, reports, tells, asks, jokes or pleads. */
export interface FrameWords {
  readonly recruit: readonly string[];
  readonly call: readonly string[];
  /** The writer offers the reader a hand: "shall I pass your name on", "come with me". */
  readonly invite: readonly string[];
  /** Another time, somebody else, a doubt: weighs only where the reader is not asked to answer. */
  readonly aside: readonly string[];
  readonly warning: readonly string[];
  readonly news: readonly string[];
  readonly story: readonly string[];
  readonly question: readonly string[];
  readonly joke: readonly string[];
  readonly plea: readonly string[];
  /** Evidence of an employer one can check: tax code, contract, licence. */
  readonly checkable: readonly string[];
  /** Requirements that explain high pay: years, a degree, a language level. */
  readonly skilled: readonly string[];
}

export interface Language {
  readonly id: string;
  readonly status: Status;
  /** Phrases of one or two syllables that may be written without accents, and longer ones that may not. */
  readonly foldSafe: readonly string[];
  readonly foldUnsafe: readonly string[];
  /** Short ways of writing: `ko` -> `không`. */
  readonly short: Readonly<Record<string, string>>;
  readonly frames: FrameWords;
  readonly payWords: PayWords;
  /** Words that say a number is an age. */
  readonly ageWords: readonly string[];
  readonly rules: readonly Rule[];
}

export interface Knowledge {
  readonly signals: readonly Signal[];
  readonly lures: readonly Lure[];
  readonly pay: Pay;
  readonly places: readonly Place[];
  /**
   * Named lists of phrases, `<chat>`, `<brand>`. `no` holds what denies, `no-but` what only looks so
   * ("không chỉ"), `retold` who else is speaking ("họ bảo").
   */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly languages: readonly Language[];
}
