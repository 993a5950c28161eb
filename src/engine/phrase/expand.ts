/** A phrase as plain sequences: choices taken, options in and out, words folded as text is. */
import { classOf, UNSPACED } from '../fold/letters.ts';
import { readWords } from '../fold/read-words.ts';
import { type Spelling, spell } from '../fold/spell.ts';
import { BREAK, NUMBER, Words } from '../fold/words.ts';
import { type Condition, type Item, PhraseError, parsePhrase } from './parse.ts';

/** Longest phrase, in words and, in scripts without spaces, in characters; bounds the work a word of text can cause. */
export const MOST_WORDS = 12;
export const MOST_CHARACTERS = 32;
/** Most plain sequences one phrase may stand for. */
export const MOST_VARIANTS = 400;

export interface PhraseWord {
  readonly hash: number;
  readonly spelling: Spelling;
  /** The digits, where the word is a number: a number in a phrase means that number. */
  readonly digits?: string;
}

/** Words in a row, or a named value; `gap` where up to three words may stand before it. */
export type Piece =
  | { readonly kind: 'segment'; readonly words: readonly PhraseWord[]; readonly gap: boolean }
  | { readonly kind: 'slot'; readonly name: string; readonly condition?: Condition; readonly gap: boolean };

export interface Sequence {
  readonly pieces: readonly Piece[];
  readonly exact: boolean;
}

type FlatItem =
  | { readonly kind: 'words'; readonly words: readonly PhraseWord[] }
  | Extract<Item, { kind: 'gap' | 'slot' }>;

/** All sequences of a line. Throws `PhraseError` where it cannot be read or is too large. */
export function expandPhrase(line: string): Sequence[] {
  const { items, exact } = parsePhrase(line);
  return unfold(items).map((flat) => ({ pieces: toPieces(flat), exact }));
}

function unfold(items: readonly Item[]): FlatItem[][] {
  let variants: FlatItem[][] = [[]];
  for (const item of items) {
    const ends = endsOf(item);
    variants = variants.flatMap((start) => ends.map((end) => [...start, ...end]));
    if (variants.length > MOST_VARIANTS) {
      throw new PhraseError(
        `the phrase stands for more than ${MOST_VARIANTS} phrases; write it as two lines`,
        1,
      );
    }
  }
  return variants;
}

/** The ways one item can be read. */
function endsOf(item: Item): FlatItem[][] {
  if (item.kind === 'choice') return [...item.options.flatMap(unfold), ...(item.optional ? [[]] : [])];
  if (item.kind !== 'words') return [[item]];
  const words = wordsOf(item.text);
  if (words.length === 0) {
    throw new PhraseError(`"${item.text}" has no letters or digits; phrases are made of words`, 1);
  }
  return [[{ kind: 'words', words }]];
}

function toPieces(flat: readonly FlatItem[]): Piece[] {
  const pieces: Piece[] = [];
  let run: PhraseWord[] = [];
  let gap = false;
  const close = () => {
    if (run.length > 0) pieces.push({ kind: 'segment', words: run, gap });
    if (run.length > 0) gap = false;
    run = [];
  };
  for (const item of flat) {
    if (item.kind === 'words') {
      run.push(...item.words);
      continue;
    }
    close();
    if (item.kind === 'slot') pieces.push({ ...item, gap });
    gap = item.kind === 'gap';
  }
  close();
  checkEdges(pieces, gap);
  return pieces;
}

function checkEdges(pieces: readonly Piece[], gapAtEnd: boolean): void {
  if (pieces.length === 0) {
    throw new PhraseError('everything in the phrase may be missing; give it a word that must stand', 1);
  }
  if (gapAtEnd || pieces[0]?.gap) {
    throw new PhraseError('".." stands between words, not at an end of the phrase', 1);
  }
  const words = pieces.flatMap((piece) => (piece.kind === 'segment' ? piece.words : []));
  const count = pieces.length + words.length - pieces.filter(({ kind }) => kind === 'segment').length;
  const isUnspaced =
    words.length > 0 && words.every(({ spelling }) => classOf(spelling.letters.charCodeAt(0)) === UNSPACED);
  if (count > (isUnspaced ? MOST_CHARACTERS : MOST_WORDS)) {
    throw new PhraseError(
      `the phrase has ${count} words; at most ${MOST_WORDS}, so keep the telling part`,
      1,
    );
  }
}

const scratch = new Words();

function wordsOf(text: string): PhraseWord[] {
  scratch.clear();
  readWords(text, scratch);
  const found: PhraseWord[] = [];
  for (let i = 0; i < scratch.count; i++) {
    if ((scratch.kind[i] as number) >= BREAK) continue;
    const [start, end] = [scratch.start[i] as number, scratch.end[i] as number];
    const isNumber = scratch.kind[i] === NUMBER;
    found.push({
      hash: scratch.hash[i] as number,
      spelling: isNumber ? { letters: '', qualities: '', tones: '' } : spell(text, start, end),
      ...(isNumber && { digits: text.slice(start, end) }),
    });
  }
  return found;
}
