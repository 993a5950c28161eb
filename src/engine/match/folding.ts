/** Which phrases may be written without accents: `viec nhe luong cao` is one thing, `cần thận` and `cẩn thận` are two. */
import { expandPhrase } from '../phrase/expand.ts';
import { lengthOf, type Path, pathsOf, type Wording } from '../phrase/wording.ts';
import type { Accents } from './accents.ts';

/** When words without accents may stand for these: `never`; where the text is seen to leave accents out; also where it may; `always`. */
export type Fold = 'never' | 'left-out' | 'bare' | 'always';

/** So many syllables tell what is meant by themselves. */
const TELLING = 3;

export class Folding {
  private readonly safe: ReadonlySet<string>;
  private readonly unsafe: ReadonlySet<string>;

  constructor(safe: readonly string[], unsafe: readonly string[]) {
    this.safe = keysOf(safe);
    this.unsafe = keysOf(unsafe);
  }

  foldOf(words: Path, exactTo: number): Fold {
    const key = keyOf(words);
    if (words.length <= exactTo || this.unsafe.has(key)) return 'never';
    if (words.length >= TELLING || this.safe.has(key)) return 'always';
    return words.length === 2 ? 'bare' : 'left-out';
  }

  /** Whether some way through the wording may be folded in any text. */
  mayFoldAlways(wording: Wording, exactTo: number): boolean {
    const longest = lengthOf(wording);
    if (longest <= exactTo) return false;
    if (longest >= TELLING) return true;
    return pathsOf(wording).some((path) => this.safe.has(keyOf(path)));
  }
}

export function mayFold(fold: Fold, accents: Accents): boolean {
  if (accents === 'missing' || accents === 'random') return fold !== 'never';
  return fold === 'always' || (fold === 'bare' && accents === 'unknown');
}

function keyOf(words: Path): string {
  return words.map(({ number }) => number).join(' ');
}

function keysOf(phrases: readonly string[]): Set<string> {
  const pieces = phrases.flatMap(expandPhrase).flatMap((sequence) => sequence.pieces);
  return new Set(
    pieces.flatMap((piece) => (piece.kind === 'segment' ? pathsOf(piece.wording).map(keyOf) : [])),
  );
}
