/** Which phrases may be written without accents: `viec nhe luong cao` is one thing, `cần thận` and `cẩn thận` are two. */
import { expandPhrase, type PhraseWord } from '../phrase/expand.ts';

/** `never`, in texts that have no accents at all, or `always`. */
export type Fold = 'never' | 'bare-text' | 'always';

/** So many syllables tell what is meant by themselves. */
const TELLING = 3;

export class Folding {
  private readonly safe: ReadonlySet<string>;
  private readonly unsafe: ReadonlySet<string>;

  constructor(safe: readonly string[], unsafe: readonly string[]) {
    this.safe = keysOf(safe);
    this.unsafe = keysOf(unsafe);
  }

  foldOf(words: readonly PhraseWord[], exact: boolean): Fold {
    const key = keyOf(words);
    if (exact || this.unsafe.has(key)) return 'never';
    if (words.length >= TELLING || this.safe.has(key)) return 'always';
    return words.length === 2 ? 'bare-text' : 'never';
  }
}

/** A segment as it is spelled, marks and all; equal for equal segments only. */
export function keyOf(words: readonly PhraseWord[]): string {
  return words
    .map(({ digits, spelling }) => digits ?? `${spelling.letters}${spelling.qualities}${spelling.tones}`)
    .join(' ');
}

function keysOf(phrases: readonly string[]): Set<string> {
  const sequences = phrases.flatMap(expandPhrase);
  return new Set(
    sequences.flatMap(({ pieces }) =>
      pieces.map((piece) => (piece.kind === 'segment' ? keyOf(piece.words) : '')),
    ),
  );
}
