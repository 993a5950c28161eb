/** The words of the pay vocabulary that one text says, by where they start or end. */
import type { NumberWord, Period, Unit } from '../knowledge.ts';
import type { Found } from '../match/found.ts';
import type { Bare, Means, Vocabulary } from '../vocabulary.ts';

/** A word of the vocabulary in the text: words `from` to before `to`. */
export interface Said<T> {
  readonly from: number;
  readonly to: number;
  readonly means: T;
}

type At<T> = ReadonlyMap<number, Said<T>>;

export interface PaySaid {
  readonly numberFrom: At<NumberWord>;
  readonly unitFrom: At<Unit>;
  readonly unitTo: At<Unit>;
  readonly periodFrom: At<Period>;
  readonly periodTo: At<Period>;
  /** Short forms that count after a slash only. */
  readonly slashFrom: At<Period>;
  readonly rangeFrom: At<null>;
  readonly upToTo: At<null>;
  readonly payTo: At<Bare>;
  readonly priceFrom: At<null>;
  readonly priceTo: At<null>;
  /** Words that deny what follows: "no fee" is no price. */
  readonly noTo: At<null>;
}

export function saidNumbers(found: Found, { numberWords }: Vocabulary): At<NumberWord> {
  return byStart(said(found, numberWords));
}

export function paySaid(found: Found, vocabulary: Vocabulary, numberFrom: At<NumberWord>): PaySaid {
  const units = said(found, vocabulary.units);
  const periods = said(found, vocabulary.periods);
  const price = said(found, vocabulary.price);
  return {
    numberFrom,
    unitFrom: byStart(units),
    unitTo: byEnd(units),
    periodFrom: byStart(periods),
    periodTo: byEnd(periods),
    slashFrom: byStart(said(found, vocabulary.slashPeriods)),
    rangeFrom: byStart(said(found, vocabulary.range)),
    upToTo: byEnd(said(found, vocabulary.upTo)),
    payTo: byEnd(said(found, vocabulary.pay)),
    priceFrom: byStart(price),
    priceTo: byEnd(price),
    noTo: byEnd(said(found, [{ group: vocabulary.lists.get('no') ?? -1, means: null }])),
  };
}

function said<T>(found: Found, means: Means<T>): Said<T>[] {
  return means.flatMap(({ group, means }) => found.group(group).map(({ from, to }) => ({ from, to, means })));
}

const byStart = <T>(all: readonly Said<T>[]) => byLongest(all, ({ from }) => from);
const byEnd = <T>(all: readonly Said<T>[]) => byLongest(all, ({ to }) => to);

function byLongest<T>(all: readonly Said<T>[], key: (one: Said<T>) => number): Map<number, Said<T>> {
  const longest = new Map<number, Said<T>>();
  for (const one of all) {
    const known = longest.get(key(one));
    if (!known || one.to - one.from > known.to - known.from) longest.set(key(one), one);
  }
  return longest;
}
