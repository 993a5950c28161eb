/** The words of phrases, folded as text is. The same few thousand make all phrases: each is folded once and has a number. */
import { foldDigits } from '../fold/characters.ts';
import { readWords } from '../fold/read-words.ts';
import { spell } from '../fold/spell.ts';
import { BREAK, NUMBER, Words } from '../fold/words.ts';
import { PhraseError } from './parse.ts';
import type { Wording } from './wording.ts';

export interface PhraseWord {
  /** Its place among the words of all phrases. */
  readonly number: number;
  readonly hash: number;
  readonly letters: string;
  /** As `Words.marks`. */
  readonly marks: number;
  /** The digits, where the word is a number: a number in a phrase means that number. */
  readonly digits?: string;
  /** A character of a script written without spaces. */
  readonly unspaced?: true;
}

const all: PhraseWord[] = [];
/** By digits, or by letters and marks. */
const bySpelling = new Map<string, PhraseWord>();
const byText = new Map<string, Wording>();
const scratch = new Words();

/** The word of a number. */
export function phraseWord(number: number): PhraseWord {
  return all[number] as PhraseWord;
}

/** The words of a text, in order. Throws `PhraseError` where it has none. */
export function plainWording(text: string): Wording {
  const known = byText.get(text);
  if (known) return known;
  const [first, ...others] = fold(text).map((word): Wording => ({ kind: 'word', word }));
  if (!first) throw new PhraseError(`"${text}" has no letters or digits; phrases are made of words`, 1);
  const wording: Wording = others.length === 0 ? first : { kind: 'sequence', of: [first, ...others] };
  byText.set(text, wording);
  return wording;
}

function fold(text: string): PhraseWord[] {
  scratch.clear();
  readWords(text, scratch);
  const found: PhraseWord[] = [];
  for (let i = 0; i < scratch.count; i++)
    if ((scratch.kind[i] as number) < BREAK) found.push(wordAt(text, i));
  return found;
}

function wordAt(text: string, at: number): PhraseWord {
  const [start, end] = [scratch.start[at] as number, scratch.end[at] as number];
  const marks = scratch.marks[at] as number;
  const digits = scratch.kind[at] === NUMBER ? foldDigits(text.slice(start, end)) : undefined;
  const letters = digits === undefined ? spell(text, start, end).letters : '';
  const spelling = digits ?? `${letters}${marks}`;
  const known = bySpelling.get(spelling);
  if (known) return known;
  const word: PhraseWord = {
    number: all.length,
    hash: scratch.hash[at] as number,
    letters,
    marks,
    ...(digits !== undefined && { digits }),
    ...(scratch.unspaced[at] === 1 && { unspaced: true as const }),
  };
  all.push(word);
  bySpelling.set(spelling, word);
  return word;
}
