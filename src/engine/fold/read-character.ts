/** Characters of scripts written without spaces: each is a word of its own. */
import { kindAt } from './characters.ts';
import { UNSPACED } from './letters.ts';
import { HASH_SEED, step } from './spell.ts';
import { WORD, type Words } from './words.ts';

/** Thai and Lao write the vowel am as one character or as a ring and a long a. */
const THAI_RING = 0x0e4d;
const LAO_RING = 0x0ecd;
const RING_TO_AA = 0x1b;
const RING_TO_AM = 0x1a;

const BURMESE_ZERO = 0x1040;
const BURMESE_WA = 0x101d;

/** A Burmese nought before a letter is a slip for the letter wa, which looks the same. */
export function isBurmeseWa(source: string, at: number): boolean {
  return source.charCodeAt(at) === BURMESE_ZERO && kindAt(source, at + 1) === UNSPACED;
}

/** Adds the character at a place as a word and returns where to go on. */
export function readCharacter(source: string, at: number, words: Words): number {
  const written = source.charCodeAt(at);
  const unit = written === BURMESE_ZERO ? BURMESE_WA : written;
  const isAm = (unit === THAI_RING || unit === LAO_RING) && source.charCodeAt(at + 1) === unit - RING_TO_AA;
  const end = isAm ? at + 2 : at + 1;
  words.push(WORD, step(HASH_SEED, isAm ? unit - RING_TO_AM : unit), at, end, 1, false);
  words.unspaced[words.count - 1] = 1;
  return end;
}
