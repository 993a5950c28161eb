/** A word made of pieces, letter by letter. */
import { isDigit, kindAt } from './characters.ts';
import { DIGIT_0 } from './letters.ts';
import { MarkSum } from './marks.ts';
import { HASH_SEED, type Spelling, spell, step } from './spell.ts';
import { NUMBER, type Words } from './words.ts';

/** Most letters of what pieces make: no rule needs a longer word. */
const WHOLE = 14;

/** Digits at the ends of a word stand for more letters than those within it: `2day`, `gr8`. */
const DIGITS_AT_ENDS = 'oizeasgtbg';

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

  /** Adds the letters of a piece, a 1 as this one; false where it has none or the whole becomes too long. */
  add(source: string, words: Words, at: number, one = 'i'): boolean {
    const [start, end] = [words.start[at] as number, words.end[at] as number];
    const { letters, marks } =
      words.kind[at] === NUMBER ? digits(source, start, end, one) : spell(source, start, end, one);
    if (letters === '' || this.letters + letters.length > WHOLE) return false;
    for (let i = 0; i < letters.length; i++) this.letter(letters.charCodeAt(i), marks[i] ?? 0);
    return true;
  }
}

/** Digits as the letters they stand for; none where something else stands among them. */
function digits(source: string, start: number, end: number, one: string): Spelling {
  let letters = '';
  for (let i = start; i < end; i++) {
    const kind = kindAt(source, i);
    if (!isDigit(kind)) return { letters: '', marks: [] };
    letters += source.charAt(i) === '1' ? one : DIGITS_AT_ENDS.charAt(kind - DIGIT_0);
  }
  return { letters, marks: [] };
}
