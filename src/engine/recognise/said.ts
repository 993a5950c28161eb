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
  return said(found, numberWords, 'from');
}

export function paySaid(found: Found, vocabulary: Vocabulary, numberFrom: At<NumberWord>): PaySaid {
  const { units, periods, slashPeriods, range, upTo, pay, price, lists } = vocabulary;
  const weight = weighing(found, vocabulary);
  return {
    numberFrom,
    unitFrom: said(found, units, 'from', weight),
    unitTo: said(found, units, 'to', weight),
    periodFrom: said(found, periods, 'from'),
    periodTo: said(found, periods, 'to'),
    slashFrom: said(found, slashPeriods, 'from'),
    rangeFrom: said(found, range, 'from'),
    upToTo: said(found, upTo, 'to'),
    payTo: said(found, pay, 'to', weight),
    priceFrom: said(found, price, 'from'),
    priceTo: said(found, price, 'to'),
    noTo: said(found, [{ group: lists.get('no') ?? -1, means: null }], 'to'),
  };
}

/**
 * The longest words by where they start or end; looked at for every post, so in plain loops.
 * `weight` tells which of several languages that share a word is written here: 月薪 is paid in yuan or in Taiwan dollars.
 */
function said<T>(
  found: Found,
  all: Means<T>,
  by: 'from' | 'to',
  weight?: (language: number) => number,
): Map<number, Said<T>> {
  const longest = new Map<number, Said<T> & { readonly language: number }>();
  for (const { group, means, language = 0 } of all) {
    for (const hit of found.group(group)) {
      const known = longest.get(hit[by]);
      const more = known ? hit.to - hit.from - (known.to - known.from) : 1;
      if (more > 0 || (more === 0 && weight && known && weight(language) > weight(known.language)))
        longest.set(hit[by], { from: hit.from, to: hit.to, means, language });
    }
  }
  return longest;
}

/** How much of the wording of each language stands in the text, counted when first asked for. */
function weighing(found: Found, { frames }: Vocabulary): (language: number) => number {
  const weights: number[] = [];
  return (language) => {
    const groups = Object.values(frames[language] ?? {});
    weights[language] ??= groups.reduce((sum, group) => sum + found.group(group).length, 0);
    return weights[language];
  };
}
