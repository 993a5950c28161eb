/** Amounts of money, and which of them are pay: `20tr`, `500k - 1tr/ngày`, `$1,000 per month`. */
import { BREAK, type Words } from '../fold/words.ts';
import type { Period } from '../knowledge.ts';
import type { Hit } from '../match/found.ts';
import { followsComma, gapBefore, textBefore } from './between.ts';
import { type Figure, figureAt, type Telling } from './figure.ts';
import { isPercent } from './number.ts';
import type { PaySaid, Said } from './said.ts';

export interface Amount extends Hit {
  readonly low: number;
  readonly high: number;
  readonly currency: string;
  /** The sign it was told by: `$` is another currency in another country. */
  readonly sign: string | null;
  readonly period: Period | null;
  /** "Up to": the lower end is not said. */
  readonly weak: boolean;
  /** Said to be pay, by a period, a word for pay before it or the ad's own field, and not to be a price. */
  readonly isPay: boolean;
}

/** How far before a figure a word for pay may stand, and a word for a price, in words. */
const PAY_REACH = 8;
const PRICE_REACH = 3;
/** Between these a range without any unit, right after a word for pay, may mean millions: `lương 20 - 30`. */
const IMPLIED = { least: 3, most: 100 };

/** All amounts in order of place. `payPart` is the number of the part that is the ad's own field for pay, or -1. */
export function findMoney(telling: Telling, payPart: number): Amount[] {
  const { numbers, said } = telling;
  const starts = [...numbers.keys(), ...said.numberFrom.keys()];
  if (said.numberFrom.size > 0) starts.sort((a, b) => a - b);
  const amounts: Amount[] = [];
  let next = 0;
  for (const at of starts) {
    if (at < next) continue;
    const amount = amountAt(telling, at, payPart);
    if (!amount) continue;
    amounts.push(amount);
    next = amount.to;
  }
  return amounts;
}

function amountAt(telling: Telling, at: number, payPart: number): Amount | null {
  const { words, said } = telling;
  const first = figureAt(telling, at);
  if (!first) return null;
  const second = rangeEnd(telling, first);
  const to = second?.to ?? first.to;
  if (isPercent(words, to - 1)) return null;
  const { from } = first;
  const pay = nearest(said.payTo, words, from, PAY_REACH);
  const ends = endsOf(first, second);
  const implied = isImplied(telling, first, second, pay) ? (pay?.means.implied ?? 1) : 1;
  const [low, high] = [Math.min(...ends) * implied, Math.max(...ends) * implied];
  const isFull = pay !== null && (implied > 1 || low >= pay.means.least);
  const currency = first.currency ?? second?.currency ?? (isFull ? pay.means.currency : null);
  if (currency === null) return null;
  const after = periodAfter(words, to, said);
  const period = after?.means ?? periodBefore(telling, from);
  const isPay =
    words.part[at] === payPart ||
    ((pay !== null || period !== null) && !isPrice(words, from, after?.to ?? to, pay, said));
  return {
    from,
    to,
    undone: false,
    low,
    high,
    currency,
    sign: first.sign ?? second?.sign ?? null,
    period,
    weak: !second && nearest(said.upToTo, words, from, 2) !== null,
    isPay,
  };
}

/** The second figure of a range: `20 - 30tr`, `20 đến 30 triệu`. */
function rangeEnd(telling: Telling, first: Figure): Figure | null {
  const { words, numbers, said, signs } = telling;
  const word = said.rangeFrom.get(words.overWrap(first.to));
  if (!word && !isDash(words, first.to)) return null;
  const at = words.overWrap(word?.to ?? first.to);
  if (numbers.has(at) || said.numberFrom.has(at)) return figureAt(telling, at);
  // `RM3k to RM5k`
  return numbers.has(at + 1) && signs.before(words, at + 1) !== null ? figureAt(telling, at + 1) : null;
}

function isDash(words: Words, at: number): boolean {
  return gapBefore(words, at) <= 5 && /^[^\p{L}\n]*[-–—~～〜－→+>][^\p{L}\n]*$/u.test(textBefore(words, at));
}

/** What one end leaves out the other says: `20 - 30tr`, `500 - 1tr`, `20tr - 30`. */
function endsOf(first: Figure, second: Figure | null): [number, number] {
  if (!second) return [first.amount, first.amount];
  const unit = first.amount > second.amount / second.times ? second.times / 1000 : second.times;
  if (first.times === 1 && second.times > 1) return [first.amount * Math.max(unit, 1), second.amount];
  if (second.times > 1 || first.times === 1) return [first.amount, second.amount];
  const high = second.amount * first.times;
  return [first.amount, second.amount < first.times && high > first.amount ? high : first.amount];
}

function isImplied(
  telling: Telling,
  first: Figure,
  second: Figure | null,
  pay: Said<unknown> | null,
): boolean {
  const { words } = telling;
  if (!second || pay?.to !== first.from || first.currency || second.currency) return false;
  const isMeant = (figure: Figure) =>
    figure.times === 1 && figure.amount >= IMPLIED.least && figure.amount < IMPLIED.most;
  const isLast = (words.kind[second.to] as number) >= BREAK || hasSlash(words, second.to);
  return isMeant(first) && isMeant(second) && first.amount < second.amount && isLast;
}

/** `/ngày`, `một ngày`, `/người/ngày`. */
function periodAfter(words: Words, end: number, said: PaySaid): Said<Period> | null {
  const to = words.overWrap(end);
  if (gapBefore(words, to) > 3 || followsComma(words, to)) return null;
  const isSlashed = hasSlash(words, to);
  const later = isSlashed && hasSlash(words, to + 1) ? slashed(said, to + 1) : undefined;
  return later ?? (isSlashed ? slashed(said, to) : said.periodFrom.get(to)) ?? null;
}

function slashed(said: PaySaid, at: number): Said<Period> | undefined {
  return said.periodFrom.get(at) ?? said.slashFrom.get(at);
}

function hasSlash(words: Words, at: number): boolean {
  return gapBefore(words, at) <= 3 && textBefore(words, at).includes('/');
}

/** `mỗi ngày 500k`; not the `8 tiếng` of a shift, which is a length. */
function periodBefore({ words, numbers, said }: Telling, from: number): Period | null {
  for (let end = from; end > from - 3 && end > 0 && !followsComma(words, end); end--) {
    const before = said.periodTo.get(end);
    if (!before || words.sentence[before.from] !== words.sentence[from]) continue;
    if (numbers.has(before.from) || !numbers.has(before.from - 1)) return before.means;
  }
  return null;
}

/** A word for a price stands nearer than any word for pay: before the figure in its clause, or right after it. */
function isPrice(words: Words, from: number, to: number, pay: Said<unknown> | null, said: PaySaid): boolean {
  if (said.priceFrom.has(to) && /^ ?\(?$/.test(textBefore(words, to))) return true;
  const price = nearest(said.priceTo, words, from, PRICE_REACH);
  if (!price || said.noTo.has(price.from)) return false;
  for (let at = price.to; at <= from; at++) if (followsComma(words, at)) return false;
  return !pay || price.to > pay.to || (price.to === pay.to && price.from < pay.from);
}

/** The word of `ends` that ends nearest before word `at`, at most `reach` words away, in its sentence. */
function nearest<T>(
  ends: ReadonlyMap<number, Said<T>>,
  words: Words,
  at: number,
  reach: number,
): Said<T> | null {
  for (let end = at; end >= at - reach && end > 0; end--) {
    const word = ends.get(end);
    if (word && words.sentence[end - 1] === words.sentence[at]) return word;
  }
  return null;
}
