/** A word made of pieces, letter by letter. */
import { isDigit, kindAt } from './characters.ts';
import { DIGIT_0 } from './letters.ts';
import { MarkSum } from './marks.ts';
import { DIGITS_AS_LETTERS, HASH_SEED, spell, step } from './spell.ts';
import { NUMBER, type Words } from './words.ts';

/** Most letters of what pieces make: no rule needs a longer word. */
const WHOLE = 14;

/** A word in the making. */
export class Join {
  hash = HASH_SEED;
  private letters = 0;
  private readonly sum = new MarkSum();

  get marks(): number {
    return this.sum.sum();
  }

  letter(unit: number, marks: number): void {
    this.hash = step(this.hash, unit);
    this.sum.addMarks(marks, this.letters++);
  }

  /** Adds the letters of a piece; false where it has none or the whole becomes too long. */
  add(source: string, words: Words, at: number): boolean {
    const [start, end] = [words.start[at] as number, words.end[at] as number];
    const { letters, marks } =
      words.kind[at] === NUMBER ? digits(source, start, end) : spell(source, start, end);
    if (letters === '' || this.letters + letters.length > WHOLE) return false;
    for (let i = 0; i < letters.length; i++) this.letter(letters.charCodeAt(i), marks[i] ?? 0);
    return true;
  }
}

/** Digits as the letters they stand for; none where one stands for no letter. */
function digits(source: string, start: number, end: number): { letters: string; marks: readonly number[] } {
  let letters = '';
  for (let i = start; i < end; i++) {
    const kind = kindAt(source, i);
    const letter = isDigit(kind) ? DIGITS_AS_LETTERS.charAt(kind - DIGIT_0) : '\0';
    if (letter === '\0') return { letters: '', marks: [] };
    letters += letter;
  }
  return { letters, marks: [] };
}
