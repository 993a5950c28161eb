/** How many: digits, or number words added up: `20`, `2x`, `2 chục`, `hai mươi lăm`, `twenty thousand`, `三十`. */
import { foldDigits } from '../fold/characters.ts';
import type { Words } from '../fold/words.ts';
import { gapBefore } from './between.ts';
import type { Numbers } from './number.ts';
import type { PaySaid } from './said.ts';

/** Longest number, in words: two hundred and ninety-nine thousand takes no more. */
const LONGEST = 8;

export interface Quantity {
  readonly to: number;
  readonly value: number;
  readonly isSpelled: boolean;
}

export function quantityAt(words: Words, at: number, numbers: Numbers, said: PaySaid): Quantity | null {
  const digits = numbers.get(at);
  if (digits === undefined) return spelledAt(words, at, null, said);
  if (digits === null || isDialled(foldDigits(words.text(at, at + 1)))) return null;
  if (isUnknownDigit(words, at + 1)) return { to: at + 2, value: digits * 10, isSpelled: false };
  return spelledAt(words, at + 1, digits, said);
}

/** Adds up number words from `at` on; after digits only those that multiply. */
function spelledAt(words: Words, at: number, digits: number | null, said: PaySaid): Quantity | null {
  let settled = 0;
  let last = digits;
  let to = at;
  for (let word = said.numberFrom.get(to); word; word = said.numberFrom.get(to)) {
    if (last !== null && (gapBefore(words, to) > 1 || to >= at + LONGEST)) break;
    const { means } = word;
    if (typeof means !== 'number') last = (last ?? 1) * means.times;
    else if (last === null) last = means;
    else if (digits !== null || means < 1) break;
    else if (last < 10 && means < 10) last = means === last + 1 ? last : last * 10 + means;
    else if (means >= last) break;
    else [settled, last] = [settled + last, means];
    to = word.to;
  }
  return last === null ? null : { to, value: settled + last, isSpelled: to > at };
}

/** `0935120000` is a telephone number. */
function isDialled(literal: string): boolean {
  return literal.length > 3 && literal.startsWith('0') && !'.,'.includes(literal.charAt(1));
}

/** The x of `2x triệu`. */
function isUnknownDigit(words: Words, at: number): boolean {
  return gapBefore(words, at) === 0 && words.letters[at] === 1 && /^x$/i.test(words.text(at, at + 1));
}
