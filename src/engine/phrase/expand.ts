/** A phrase as pieces: words with their choices, named values, gaps; words folded as text is. */
import { type Condition, type Item, PhraseError, parsePhrase } from './parse.ts';
import { plainWording } from './phrase-word.ts';
import { hasCharacters, isNullable, lengthOf, type Wording } from './wording.ts';

/** Longest phrase, in words and, in scripts without spaces, in characters; bounds the work a word of text can cause. */
export const MOST_WORDS = 12;
export const MOST_CHARACTERS = 32;
/** Most ways in which named values and gaps may be chosen; choices of plain words are not multiplied out. */
export const MOST_VARIANTS = 64;

/** Words in a row, or a named value; `gap` where up to three words may stand before it. */
export type Piece =
  | { readonly kind: 'segment'; readonly wording: Wording; readonly gap: boolean }
  | { readonly kind: 'slot'; readonly name: string; readonly condition?: Condition; readonly gap: boolean };

export interface Sequence {
  readonly pieces: readonly Piece[];
  readonly exact: boolean;
}

type FlatItem =
  | { readonly kind: 'wording'; readonly wording: Wording }
  | Extract<Item, { kind: 'gap' | 'slot' }>;

/** All sequences of a line. Throws `PhraseError` where it cannot be read or is too large. */
export function expandPhrase(line: string): Sequence[] {
  const { items, exact } = parsePhrase(line);
  const variants = unfold(items).flatMap((flat) => withoutEmpty(toPieces(flat)));
  for (const pieces of variants) check(pieces);
  return variants.map((pieces) => ({ pieces, exact }));
}

/** Multiplies out the choices that hold a named value or a gap. */
function unfold(items: readonly Item[]): FlatItem[][] {
  let variants: FlatItem[][] = [[]];
  for (const item of items) {
    const ends = endsOf(item);
    variants = variants.flatMap((start) => ends.map((end) => [...start, ...end]));
    if (variants.length > MOST_VARIANTS) {
      throw new PhraseError(
        `the phrase has more than ${MOST_VARIANTS} ways through its <names>; write it as two lines`,
        1,
      );
    }
  }
  return variants;
}

function endsOf(item: Item): FlatItem[][] {
  const wording = wordingOf(item);
  if (wording) return [[{ kind: 'wording', wording }]];
  if (item.kind !== 'choice') return [[item as FlatItem]];
  return [...item.options.flatMap(unfold), ...(item.optional ? [[]] : [])];
}

/** The item as plain words with choices, or null where it holds a named value or a gap. */
function wordingOf(item: Item): Wording | null {
  if (item.kind === 'words') return plainWording(item.text);
  if (item.kind !== 'choice') return null;
  const of: Wording[] = [];
  for (const option of item.options) {
    const wordings = option.map(wordingOf);
    if (wordings.includes(null)) return null;
    of.push(inOrder(wordings as Wording[]));
  }
  return { kind: 'choice', of, optional: item.optional };
}

function inOrder(of: readonly Wording[]): Wording {
  return of.length === 1 ? (of[0] as Wording) : { kind: 'sequence', of };
}

function toPieces(flat: readonly FlatItem[]): Piece[] {
  const pieces: Piece[] = [];
  let run: Wording[] = [];
  let gap = false;
  const close = () => {
    if (run.length > 0) pieces.push({ kind: 'segment', wording: inOrder(run), gap });
    if (run.length > 0) gap = false;
    run = [];
  };
  for (const item of flat) {
    if (item.kind === 'wording') {
      run.push(item.wording);
      continue;
    }
    close();
    if (item.kind === 'slot') pieces.push({ ...item, gap });
    gap = item.kind === 'gap';
  }
  close();
  if (gap) throw new PhraseError('".." stands between words, not at an end of the phrase', 1);
  return pieces;
}

/** Words that may all be missing make two sequences, with them and without. */
function withoutEmpty(pieces: readonly Piece[]): Piece[][] {
  const at = pieces.findIndex((piece) => piece.kind === 'segment' && isNullable(piece.wording));
  if (at < 0) return [[...pieces]];
  const [before, piece, after] = [pieces.slice(0, at), pieces[at] as Piece, pieces.slice(at + 1)];
  return withoutEmpty(after).flatMap((rest) => [
    [...before, piece, ...rest],
    [...before, ...rest],
  ]);
}

function check(pieces: readonly Piece[]): void {
  if (pieces.length === 0) {
    throw new PhraseError('everything in the phrase may be missing; give it a word that must stand', 1);
  }
  if (pieces[0]?.gap) throw new PhraseError('".." stands between words, not at an end of the phrase', 1);
  const count = pieces.reduce(
    (sum, piece) => sum + (piece.kind === 'segment' ? lengthOf(piece.wording) : 1),
    0,
  );
  const isUnspaced = pieces.some((piece) => piece.kind === 'segment' && hasCharacters(piece.wording));
  if (count > (isUnspaced ? MOST_CHARACTERS : MOST_WORDS)) {
    throw new PhraseError(
      `the phrase has ${count} words; at most ${MOST_WORDS}, so keep the telling part`,
      1,
    );
  }
}
