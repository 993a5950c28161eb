/** How a stretch of text is spelled once look-alikes and leet are undone: letters, and the marks on each. */
import {
  classOf,
  classOfAstral,
  DIGIT_0,
  DIGIT_9,
  HIGH_SURROGATE,
  LETTER_A,
  LETTER_Z,
  marksOf,
  OTHER_LETTER,
  UNSPACED,
} from './letters.ts';

const PRIME = 0x01000193;
const SEED = 0x811c9dc5 | 0;

/** Digits and symbols that stand for letters inside a word: `vi3c`, `ZAL0`, `d!eu`. */
export const DIGITS_AS_LETTERS = 'oi\0eas\0\0\0\0';
export const SYMBOLS_AS_LETTERS: Readonly<Record<number, string>> = { 33: 'i', 64: 'a', 124: 'l', 36: 's' };

export interface Spelling {
  readonly letters: string;
  /** A Telex key or a point for each letter. */
  readonly qualities: string;
  readonly tones: string;
}

/** The next step of a word's hash. */
export function step(hash: number, letter: number): number {
  return (Math.imul(hash ^ letter, PRIME) + 1) | 0;
}

export const HASH_SEED = SEED;

/** Hash of a run of letters as `spell` gives them. */
export function hashLetters(letters: string): number {
  let hash = SEED;
  for (let i = 0; i < letters.length; i++) hash = step(hash, letters.charCodeAt(i));
  return hash;
}

/** `kỹ` and `kĩ`, `quý` and `quí` are one word: final y after a consonant or `qu` in a short word. Letters as char codes. */
export function endsInSoundI(count: number, before: number, beforeThat: number): boolean {
  if (count < 2 || count > 3) return false;
  if (before === 0x75) return beforeThat === 0x71;
  return before !== 0x61 && before !== 0x65 && before !== 0x6f && before !== 0x69 && before !== 0x79;
}

/** Lower case of a letter outside Latin, by its UTF-16 unit. */
export function lowerUnit(unit: number): number {
  return unit < 0x590 ? (LOWER[unit] as number) : unit;
}

const LOWER = Uint16Array.from({ length: 0x590 }, (_, unit) =>
  String.fromCharCode(unit).toLowerCase().charCodeAt(0),
);

/** Spells the units from `start` to before `end`; what is neither letter nor stands for one is passed over. */
export function spell(source: string, start: number, end: number): Spelling {
  let letters = '';
  let qualities = '';
  let tones = '';
  for (let i = start; i < end; i++) {
    const unit = source.charCodeAt(i);
    const { quality, tone } = marksOf(unit);
    const letter = letterOf(source, i);
    if (letter) {
      letters += letter;
      qualities += quality || '.';
      tones += tone || '.';
    } else if (letters) {
      if (quality) qualities = qualities.slice(0, -1) + quality;
      if (tone) tones = tones.slice(0, -1) + tone;
    }
  }
  return { letters, qualities, tones };
}

/** The letter at a place inside a word, folded; empty where there is none. */
function letterOf(source: string, at: number): string {
  const unit = source.charCodeAt(at);
  let kind = classOf(unit);
  if (kind === HIGH_SURROGATE) kind = classOfAstral(source.codePointAt(at) as number);
  if (kind >= LETTER_A && kind <= LETTER_Z) return String.fromCharCode(0x60 + kind);
  if (kind >= DIGIT_0 && kind <= DIGIT_9) {
    const letter = DIGITS_AS_LETTERS.charAt(kind - DIGIT_0);
    return letter === '\0' ? '' : letter;
  }
  if (kind === OTHER_LETTER || kind === UNSPACED) return String.fromCharCode(lowerUnit(unit));
  return SYMBOLS_AS_LETTERS[unit] ?? '';
}

/** Whether `text` may stand for `phrase`, a word: the same letters, and the same marks or, where `fold`, none. */
export function sameWord(text: Spelling, from: number, phrase: Spelling, fold: boolean): boolean {
  const to = from + phrase.letters.length;
  const qualities = text.qualities.slice(from, to);
  const tones = toneKeys(text.tones.slice(from, to));
  const bare = tones === '' && !hasMark(qualities);
  return (bare && fold) || (qualities === phrase.qualities && tones === toneKeys(phrase.tones));
}

function hasMark(qualities: string): boolean {
  for (let i = 0; i < qualities.length; i++) if (qualities.charCodeAt(i) !== 0x2e) return true;
  return false;
}

/** The tones in order without their places: old and new placement (`hoá`, `hóa`) are the same. */
function toneKeys(tones: string): string {
  let keys = '';
  for (let i = 0; i < tones.length; i++) if (tones.charCodeAt(i) !== 0x2e) keys += tones.charAt(i);
  return keys;
}
