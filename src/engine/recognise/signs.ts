/** Currency signs beside a number: `$1,000`, `S$300`, `RM5,000`, `1000 $`. */
import type { Words } from '../fold/words.ts';

/** Sign, in capitals, to currency. */
export type Signs = Readonly<Record<string, string>>;

const LONGEST_SIGN = 4;

/** The longest sign that ends right before the word, or before one space. A sign of one letter is glued. */
export function signBefore(words: Words, at: number, signs: Signs): string | null {
  const source = words.sourceOf(at);
  const start = words.start[at] as number;
  const end = isSpace(source, start - 1) ? start - 1 : start;
  for (let from = Math.max(0, end - LONGEST_SIGN); from < end; from++) {
    const sign = source.slice(from, end).toUpperCase();
    if (signs[sign] === undefined || (isLetter(sign.charAt(0)) && isLetter(source.charAt(from - 1))))
      continue;
    if (sign.length > 1 || end === start || !isLetter(sign)) return sign;
  }
  return null;
}

/** A sign of no letters right after the word, or after one space. */
export function signAfter(words: Words, at: number, signs: Signs): string | null {
  const source = words.sourceOf(at);
  const end = words.end[at] as number;
  const sign = source.charAt(isSpace(source, end) ? end + 1 : end);
  return signs[sign] !== undefined && !isLetter(sign) ? sign : null;
}

function isSpace(source: string, at: number): boolean {
  return source.charAt(at) === ' ' || source.charAt(at) === '\u00a0';
}

function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}
