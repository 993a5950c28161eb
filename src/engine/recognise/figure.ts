/** A number with its units and its sign: `20 triệu`, `1k5$`, `1 triệu rưỡi`, `$1,000`, `USD 800`. */
import { foldDigits } from '../fold/characters.ts';
import { NUMBER, WORD, type Words } from '../fold/words.ts';
import { gapBefore } from './between.ts';
import type { Numbers } from './number.ts';
import { quantityAt } from './quantity.ts';
import type { PaySaid } from './said.ts';
import type { Signs } from './signs.ts';

export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  /** What the units multiply by, 1 where there are none. */
  readonly times: number;
  readonly currency: string | null;
  /** The sign it was told by, in capitals. */
  readonly sign: string | null;
}

/** All that figures are read from. */
export interface Telling {
  readonly words: Words;
  readonly numbers: Numbers;
  readonly said: PaySaid;
  readonly signs: Signs;
}

interface Term {
  readonly to: number;
  readonly value: number;
  readonly times: number;
  readonly currency: string | null;
  readonly isSpelled: boolean;
  /** `2k5` where nothing names the currency: somebody born in 2005. */
  readonly isYear: boolean;
}

export function figureAt(telling: Telling, at: number): Figure | null {
  const { words, said, signs } = telling;
  const first = termAt(telling, at);
  if (!first) return null;
  let { to, currency } = first;
  let amount = first.value * first.times;
  for (let next = lesserTerm(telling, first, to); next; next = lesserTerm(telling, first, to)) {
    amount += next.value * next.times;
    currency = next.currency ?? currency;
    to = next.to;
  }
  const before = said.unitTo.get(at);
  const isBefore =
    before?.means.currency !== undefined && before.means.times === 1 && gapBefore(words, at) <= 2;
  const sign = signs.after(words, to - 1) ?? signs.before(words, at);
  const isTiny = sign !== null && /^[A-Z]$/.test(sign) && amount < LEAST_AFTER_LETTER;
  if (isTiny || (first.isSpelled && amount < LEAST_SPELLED)) return null;
  if (first.times === 1 && isSpelling(words, at, to)) return null;
  if (first.isYear && sign === null && !said.periodFrom.has(to)) return null;
  const named = sign === null ? null : signs.currencyOf(sign);
  return {
    from: isBefore ? before.from : at,
    to,
    amount,
    times: first.times,
    currency: named ?? (isBefore ? (before.means.currency as string) : currency),
    sign,
  };
}

/** Digits for letters: the `3rs` of `0th3rs`, the `41rp` of `41rp0rt`. */
function isSpelling(words: Words, at: number, to: number): boolean {
  const isDigit = (words.end[at] as number) - (words.start[at] as number) === 1;
  const isAmid =
    isDigit && at > 0 && words.kind[at - 1] === WORD && gapBefore(words, at) === 0 && to > at + 1;
  return isAmid || (words.kind[to] === NUMBER && words.kind[to - 1] === WORD && gapBefore(words, to) === 0);
}

/** `P5` is a ward, `P5,000` pay. */
const LEAST_AFTER_LETTER = 1000;
/** "Not a single dollar" names no sum. */
const LEAST_SPELLED = 10;

/** The `500 nghìn` of `1 triệu 500 nghìn`. */
function lesserTerm(telling: Telling, first: Term, at: number): Term | null {
  if (first.times === 1 || gapBefore(telling.words, at) > 1) return null;
  const next = termAt(telling, at);
  return next && next.times > 1 && next.value * next.times < first.times ? next : null;
}

function termAt(telling: Telling, at: number): Term | null {
  const { words, numbers, said } = telling;
  const quantity = quantityAt(words, at, numbers, said);
  if (!quantity) return null;
  let { to, value } = quantity;
  let next = words.overWrap(to);
  let times = 1;
  let currency: string | null = null;
  let [hasTail, isNamed] = [false, false];
  for (
    let unit = said.unitFrom.get(next);
    unit && gapBefore(words, next) <= 2;
    unit = said.unitFrom.get(next)
  ) {
    const { means } = unit;
    if (means.times > 1 && times > 1) break;
    times *= means.times;
    currency = means.currency ?? currency;
    isNamed ||= means.times === 1;
    to = unit.to;
    const tail = times > 1 ? tailAt(telling, to, quantity.isSpelled) : null;
    if (tail && means.whole) return null;
    hasTail ||= tail !== null;
    value += tail?.value ?? 0;
    to = tail?.to ?? to;
    next = words.overWrap(to);
  }
  const isYear = hasTail && !isNamed && times === 1000 && value < 3;
  return { to, value, times, currency, isSpelled: quantity.isSpelled, isYear };
}

/** The part of a unit said after it: the 5 of `1k5`, the 500 of `1tr500`, `rưỡi`, the `hai` of `một triệu hai`. */
function tailAt(
  { words, numbers, said }: Telling,
  at: number,
  isSpelled: boolean,
): { to: number; value: number } | null {
  if (gapBefore(words, at) > 1 || said.periodFrom.has(at)) return null;
  if (numbers.has(at)) {
    const digits = foldDigits(words.text(at, at + 1));
    const isOwn = (said.unitFrom.get(at + 1)?.means.times ?? 1) > 1;
    const isGlued = gapBefore(words, at) === 0 && /^\d{1,3}$/.test(digits) && !isOwn;
    return isGlued ? { to: at + 1, value: Number(`0.${digits}`) } : null;
  }
  const word = said.numberFrom.get(at);
  if (typeof word?.means !== 'number') return null;
  if (word.means < 1) return { to: word.to, value: word.means };
  const isLast = !said.numberFrom.has(word.to) && !said.unitFrom.has(word.to);
  return isSpelled && isLast && word.means < 10 ? { to: word.to, value: word.means / 10 } : null;
}
