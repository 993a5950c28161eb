/** Telephone numbers of Việt Nam and its neighbours, in all ways of parting them: `0900.000.000`, `+84 (0) 900…`, `o9OO ooo ooo`. */
import { foldDigits } from '../fold/characters.ts';
import type { Words } from '../fold/words.ts';
import type { Hit } from '../match/found.ts';
import { gapBefore, textBefore } from './between.ts';
import type { Numbers } from './number.ts';

/** Countries one is called from, by the number they are dialled with; counted where no plus tells. */
const COUNTRIES = /^(?:84|85[2356]|66|95|86|886|6[0235]|63|91|92|94|977|880|971)/;
/** A mobile number in China, which has no zero before it. */
const CHINESE = /^1[3-9]\d{9}$/;
/** Fewest digits, most digits, and how many make it whole so that no more are looked for. */
const ABROAD = { least: 10, most: 15, whole: 11 };
const AT_HOME = { least: 9, most: 13, whole: 10 };

export function findPhones(words: Words, numbers: Numbers): Hit[] {
  const hits: Hit[] = [];
  let next = 0;
  for (const at of numbers.keys()) {
    if (at < next) continue;
    const phone = phoneAt(words, at);
    if (!phone) continue;
    hits.push(phone);
    next = phone.to;
  }
  return hits;
}

function phoneAt(words: Words, at: number): Hit | null {
  const from = at > 0 && gapBefore(words, at) === 0 && zeros(words, at - 1) ? at - 1 : at;
  const plus = words.sourceOf(at).charAt((words.start[at] as number) - 1) === '+';
  let digits = (from < at ? '0' : '') + (piece(words, at) ?? '');
  const size = digits.startsWith('0') && !plus ? AT_HOME : ABROAD;
  let to = at + 1;
  const lengths = [digits.length];
  for (; digits.length > 0 && digits.length < size.whole && isParted(words, to); to++) {
    const more = piece(words, to);
    if (more === null || digits.length + more.length > size.most) break;
    digits += more;
    lengths.push(more.length);
  }
  const isLong = digits.length >= size.least && digits.length <= size.most;
  const isDialled = plus || digits.startsWith('0') || COUNTRIES.test(digits) || CHINESE.test(digits);
  if (!isLong || !isDialled || isDate(digits, lengths)) return null;
  return { from, to, undone: false };
}

/** The digits of a word, or null; letters O are zeros. */
function piece(words: Words, at: number): string | null {
  const digits = foldDigits(words.text(at, at + 1))
    .replace(/[oO]/g, '0')
    .replace(/\./g, '');
  return /^\d+$/.test(digits) ? digits : null;
}

function zeros(words: Words, at: number): boolean {
  return words.letters[at] === 1 && /^o$/i.test(words.text(at, at + 1));
}

/** One space, point, hyphen or bracket or two stand before the word, nothing else. */
function isParted(words: Words, at: number): boolean {
  return gapBefore(words, at) <= 2 && /^[ .()\u00a0-]*$/.test(textBefore(words, at));
}

/** `08-12-2026 10.30` */
function isDate(digits: string, [day, month, year]: readonly number[]): boolean {
  return day === 2 && month === 2 && year === 4 && /^\d{4}(?:19|20)/.test(digits);
}
