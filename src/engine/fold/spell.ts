/** How a stretch of text is spelled once look-alikes and leet are undone: letters, and the marks on each. */
import { isDigit, kindAt } from './characters.ts';
import { DIGIT_0, LETTER_A, LETTER_Z, marksOf, OTHER_LETTER, UNSPACED } from './letters.ts';
import { MarkSum } from './marks.ts';

const PRIME = 0x01000193;
export const HASH_SEED = 0x811c9dc5 | 0;

/** Digits and symbols that stand for letters inside a word: `vi3c`, `ZAL0`, `d!eu`. */
export const DIGITS_AS_LETTERS = 'oi\0eas\0\0\0\0';
const SYMBOLS = { '!': 'i', '@': 'a', '|': 'l', $: 's', '€': 'e', '¢': 'c', '©': 'c', '®': 'r', '¥': 'y' };

const LETTER_OF_SYMBOL = new Uint8Array(0x10000);
for (const [symbol, letter] of Object.entries(SYMBOLS)) {
  LETTER_OF_SYMBOL[symbol.charCodeAt(0)] = letter.charCodeAt(0);
}

/** The letter that a symbol may stand for, as a char code, by the symbol's UTF-16 unit; 0 for none. */
export function letterOfSymbol(unit: number): number {
  return LETTER_OF_SYMBOL[unit] as number;
}

export interface Spelling {
  readonly letters: string;
  /** The marks of each letter, as `marksOf` gives them. */
  readonly marks: readonly number[];
}

/** The next step of a word's hash. */
export function step(hash: number, letter: number): number {
  return (Math.imul(hash ^ letter, PRIME) + 1) | 0;
}

/** Hash of a run of letters as `spell` gives them. */
export function hashLetters(letters: string): number {
  return hashOn(HASH_SEED, letters);
}

/** The hash of a word that goes on with these letters. */
export function hashOn(from: number, letters: string): number {
  let hash = from;
  for (let i = 0; i < letters.length; i++) hash = step(hash, letters.charCodeAt(i));
  return hash;
}

/** `kỹ` and `kĩ`, `quý` and `quí` are one word: final y after a consonant or `qu` in a short word. Letters as char codes. */
export function endsInSoundI(count: number, before: number, beforeThat: number): boolean {
  if (count < 2 || count > 3) return false;
  if (before === 0x75) return beforeThat === 0x71;
  return before !== 0x61 && before !== 0x65 && before !== 0x6f && before !== 0x69 && before !== 0x79;
}

/** Letters of Devanagari and Bengali with the dot that keyboards write as a letter of its own or leave out. */
// biome-ignore format: a letter a column
const WITHOUT_NUKTA: ReadonlyMap<number, number> = new Map([
  [0x0958, 0x0915], [0x0959, 0x0916], [0x095a, 0x0917], [0x095b, 0x091c], [0x095c, 0x0921], [0x095d, 0x0922],
  [0x095e, 0x092b], [0x095f, 0x092f], [0x09dc, 0x09a1], [0x09dd, 0x09a2], [0x09df, 0x09af],
]);

/** Lower case of a letter outside Latin, by its UTF-16 unit; Indic letters without their dot. */
export function lowerUnit(unit: number): number {
  if (unit < 0x590) return LOWER[unit] as number;
  return unit > 0x9df ? unit : (WITHOUT_NUKTA.get(unit) ?? unit);
}

/** й is и with a breve, and people write it both ways. */
const SHORT_I = 0x439;

const LOWER = Uint16Array.from({ length: 0x590 }, (_, unit) => {
  const lower = String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  return lower === SHORT_I ? SHORT_I - 1 : lower;
});

/** Spells the units from `start` to before `end`; what is neither letter nor stands for one is passed over. A 1 is an i, or an l. */
export function spell(source: string, start: number, end: number, one = 'i'): Spelling {
  let letters = '';
  const marks: number[] = [];
  for (let i = start; i < end; i++) {
    const letter = source.charAt(i) === '1' ? one : letterOf(source, i);
    if (letter) {
      letters += letter;
      marks.push(marksOf(source.charCodeAt(i)));
    } else if (letters) {
      marks[marks.length - 1] = (marks.at(-1) as number) | marksOf(source.charCodeAt(i));
    }
  }
  return { letters, marks };
}

/** The marks of letters `from` to before `to` as one number. */
export function marksBetween({ marks }: Spelling, from: number, to: number): number {
  const sum = new MarkSum();
  for (let i = from; i < to; i++) sum.addMarks(marks[i] ?? 0, i - from);
  return sum.sum();
}

/** The letter at a place inside a word, folded; empty where there is none. */
function letterOf(source: string, at: number): string {
  const unit = source.charCodeAt(at);
  const kind = kindAt(source, at);
  if (kind >= LETTER_A && kind <= LETTER_Z) return String.fromCharCode(0x60 + kind);
  if (isDigit(kind)) {
    const letter = DIGITS_AS_LETTERS.charAt(kind - DIGIT_0);
    return letter === '\0' ? '' : letter;
  }
  if (kind === OTHER_LETTER || kind === UNSPACED) return String.fromCharCode(lowerUnit(unit));
  const letter = letterOfSymbol(unit);
  return letter === 0 ? '' : String.fromCharCode(letter);
}
