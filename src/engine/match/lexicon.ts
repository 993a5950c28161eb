/** Every word that a phrase or a short form knows, numbered. A word is its letters and its marks together. */
import { BARE } from '../fold/marks.ts';
import type { PhraseWord } from '../phrase/phrase-word.ts';
import type { Path } from '../phrase/wording.ts';
import { HashTable } from './hash-table.ts';

/** Letters and marks as one number; a word without marks has the hash of its letters. */
export function keyOf(hash: number, marks: number): number {
  return marks === BARE ? hash : (hash ^ Math.imul(marks, 0x9e3779b1)) | 0;
}

export class Lexicon {
  private readonly numbers = new HashTable();
  private readonly forms: (Path[] | undefined)[] = [];

  /** Takes a word in as it is written and without its marks. */
  add(word: PhraseWord): void {
    this.number(keyOf(word.hash, word.marks));
    this.number(word.hash);
  }

  /** The word is also read as those of `long` (`ko` as `không`). */
  addForm(word: PhraseWord, long: Path): void {
    for (const key of new Set([keyOf(word.hash, word.marks), word.hash])) {
      const number = this.number(key);
      this.forms[number] = [...(this.forms[number] ?? []), long];
    }
  }

  private number(key: number): number {
    const known = this.numbers.get(key);
    if (known >= 0) return known;
    // without holes: an array with many is looked up by hash, and this one is asked for every word of every text
    const number = this.forms.push(undefined) - 1;
    this.numbers.set(key, number);
    return number;
  }

  /** The number of a word, or -1. */
  numberOf(key: number): number {
    return this.numbers.get(key);
  }

  /** What the word of this number is short for, if anything. */
  formsOf(number: number): readonly Path[] | undefined {
    return this.forms[number];
  }
}
