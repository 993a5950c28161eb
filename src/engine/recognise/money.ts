/** Amounts of money, and which of them are pay: `20tr`, `1k5$`, `500k - 1tr/ngày`, `$1,000 per month`. */
import { foldDigits } from '../fold/characters.ts';
import { NUMBER, type Words } from '../fold/words.ts';
import type { Period, Unit } from '../knowledge.ts';
import type { Hit } from '../match/found.ts';
import { numberIn } from './number.ts';

export interface Amount extends Hit {
  readonly low: number;
  readonly high: number;
  readonly currency: string;
  readonly period: Period | null;
  /** "Up to": the lower end is not said. */
  readonly weak: boolean;
  /** Said to be pay: by a period, a word for pay before it, or the ad's own field for pay. */
  readonly isPay: boolean;
}

/** A word of the vocabulary in the text: words `from` to before `to`. */
export interface Said<T> {
  readonly from: number;
  readonly to: number;
  readonly means: T;
}

/** The pay vocabulary found in one text, by where its words start and end. */
export interface PayFound {
  readonly unitFrom: ReadonlyMap<number, Said<Unit>>;
  readonly unitTo: ReadonlyMap<number, Said<Unit>>;
  readonly periodFrom: ReadonlyMap<number, Said<Period>>;
  readonly periodTo: ReadonlyMap<number, Said<Period>>;
  readonly rangeFrom: ReadonlyMap<number, Said<null>>;
  readonly upToEnds: ReadonlySet<number>;
  /** Where words for pay end, with the currency of a full amount that names none in their language. */
  readonly payEnds: ReadonlyMap<number, string>;
}

interface Figure {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly times: number;
  readonly currency: string | null;
}

type Ends = { has(end: number): boolean };

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'CNY',
  '₫': 'VND',
  '₱': 'PHP',
  '฿': 'THB',
  '₹': 'INR',
};
/** How far before a figure a word for pay may stand, in words. */
const PAY_REACH = 8;
/** Without a unit, a figure is money only as a full amount. */
const LEAST_BARE = 100_000;

/** All amounts in order of place. `payPart` is the number of the part that is the ad's own field for pay, or -1. */
export function findMoney(words: Words, said: PayFound, payPart: number): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < words.count; at++) {
    if (words.kind[at] !== NUMBER) continue;
    const amount = amountAt(words, at, said, payPart);
    if (!amount) continue;
    amounts.push(amount);
    at = amount.to - 1;
  }
  return amounts;
}

function amountAt(words: Words, at: number, said: PayFound, payPart: number): Amount | null {
  const first = figureAt(words, at, said);
  if (!first) return null;
  const second = rangeEnd(words, first.to, said);
  const to = second?.to ?? first.to;
  const times = first.times > 1 || !second ? first.times : second.times;
  const ends = [first.value * times, second ? second.value * second.times : first.value * times];
  const low = Math.min(...ends);
  const period = periodAround(words, first.from, to, said);
  const payWord = lastEnd(said.payEnds, words, first.from, PAY_REACH);
  const isPay = period !== null || words.part[at] === payPart || payWord !== null;
  const named = first.currency ?? second?.currency ?? null;
  const bare = payWord !== null && low >= LEAST_BARE ? (said.payEnds.get(payWord) as string) : null;
  const currency = named ?? bare;
  if (currency === null) return null;
  const high = Math.max(...ends);
  const weak = !second && lastEnd(said.upToEnds, words, first.from, 2) !== null;
  return { from: first.from, to, undone: false, low, high, currency, period, weak, isPay };
}

/** A number with its units: `20 triệu`, `1k5$`, `$1,000`, `USD 800`. */
function figureAt(words: Words, at: number, said: PayFound): Figure | null {
  if (words.kind[at] !== NUMBER) return null;
  const literal = foldDigits(words.text(at, at + 1));
  const read = numberIn(literal);
  if (read === null || isDialled(literal)) return null;
  let value = read;
  let times = 1;
  let currency: string | null = null;
  let to = at + 1;
  for (let unit = said.unitFrom.get(to); unit && touches(words, to, 2); unit = said.unitFrom.get(to)) {
    if (unit.means.times > 1 && times > 1) break;
    times *= unit.means.times;
    currency = unit.means.currency ?? currency;
    to = unit.to;
    if (times > 1 && isTail(words, to)) value += Number(foldDigits(words.text(to, to + 1))) / 10;
    if (times > 1 && isTail(words, to)) to++;
  }
  const before = said.unitTo.get(at);
  const isBefore = before?.means.currency !== undefined && before.means.times === 1;
  const sign = signAfter(words, to - 1) ?? signBefore(words, at) ?? (isBefore ? before.means.currency : null);
  return { from: isBefore ? before.from : at, to, value, times, currency: sign ?? currency };
}

/** `0935120000` is a telephone number. */
function isDialled(literal: string): boolean {
  return literal.length > 3 && literal.startsWith('0') && !'.,'.includes(literal.charAt(1));
}

/** The 5 of `1k5`: one digit glued to its unit. */
function isTail(words: Words, at: number): boolean {
  if (at >= words.count || words.kind[at] !== NUMBER || words.start[at] !== words.end[at - 1]) return false;
  return (words.end[at] as number) - (words.start[at] as number) === 1;
}

/** The second figure of a range that starts after word `to`: `20 - 30tr`, `20 đến 30 triệu`. */
function rangeEnd(words: Words, to: number, said: PayFound): Figure | null {
  const word = said.rangeFrom.get(to);
  if (word) return figureAt(words, word.to, said);
  if (to >= words.count || words.kind[to] !== NUMBER) return null;
  const between = words.sourceOf(to).slice(words.end[to - 1], words.start[to]);
  return between.length <= 4 && /^[^\p{L}\n]*[-–—~→+][^\p{L}\n]*$/u.test(between)
    ? figureAt(words, to, said)
    : null;
}

function periodAround(words: Words, from: number, to: number, said: PayFound): Period | null {
  const after = said.periodFrom.get(to);
  if (after && touches(words, to, 3) && !followsComma(words, to)) return after.means;
  for (let end = from; end > from - 3 && end > 0 && !followsComma(words, end); end--) {
    const before = said.periodTo.get(end);
    if (before && words.sentence[before.from] === words.sentence[from]) return before.means;
  }
  return null;
}

/** The nearest of `ends` at most `reach` words before `at`, in its sentence. */
function lastEnd(ends: Ends, words: Words, at: number, reach: number): number | null {
  for (let end = at; end >= at - reach && end > 0; end--) {
    if (ends.has(end) && words.sentence[end - 1] === words.sentence[at]) return end;
  }
  return null;
}

/** `7tr, ca đêm`: what stands after a comma is the period of something else. */
function followsComma(words: Words, at: number): boolean {
  return words
    .sourceOf(at)
    .slice(words.end[at - 1], words.start[at])
    .includes(',');
}

/** Whether word `at` follows the one before it within `most` characters. */
function touches(words: Words, at: number, most: number): boolean {
  return at < words.count && (words.start[at] as number) - (words.end[at - 1] as number) <= most;
}

function signBefore(words: Words, at: number): string | null {
  const source = words.sourceOf(at);
  const start = words.start[at] as number;
  return (
    SIGNS[source.charAt(start - 1)] ??
    (source.charAt(start - 1) === ' ' ? (SIGNS[source.charAt(start - 2)] ?? null) : null)
  );
}

function signAfter(words: Words, at: number): string | null {
  const end = words.end[at] as number;
  const source = words.sourceOf(at);
  return (
    SIGNS[source.charAt(end)] ?? (source.charAt(end) === ' ' ? (SIGNS[source.charAt(end + 1)] ?? null) : null)
  );
}
