/** The slow truth: every phrase tried at every word, by spelling alone. What the matcher must equal. */
import { sameWord, spell } from '../../../src/engine/fold/spell.ts';
import { BREAK, NUMBER, type Words } from '../../../src/engine/fold/words.ts';
import { Folding } from '../../../src/engine/match/folding.ts';
import { GAP_WORDS } from '../../../src/engine/match/patterns.ts';
import { expandPhrase, type PhraseWord, type Piece } from '../../../src/engine/phrase/expand.ts';

/** `from-to` of every place where the phrase stands. */
export function placesOf(phrase: string, words: Words): string[] {
  const folding = new Folding([], []);
  const places = new Set<string>();
  for (const { pieces, exact } of expandPhrase(phrase)) {
    for (let from = 0; from < words.count; from++) {
      for (const to of endsOf(pieces, words, from, (piece) => folding.foldOf(piece, exact)))
        places.add(`${from}-${to}`);
    }
  }
  return [...places].sort();
}

function endsOf(
  pieces: readonly Piece[],
  words: Words,
  from: number,
  foldOf: (words: readonly PhraseWord[]) => string,
): number[] {
  const [piece, ...rest] = pieces;
  if (!piece || piece.kind !== 'segment') return [from];
  const fold = foldOf(piece.words);
  const isBare = fold === 'always' || (fold === 'bare-text' && words.isBare);
  if (!piece.words.every((word, i) => isWordAt(words, from + i, word, isBare))) return [];
  const end = from + piece.words.length;
  if (rest.length === 0) return [end];
  const reach = rest[0]?.gap ? GAP_WORDS : 0;
  const starts = Array.from({ length: reach + 1 }, (_, gap) => end + gap);
  const isSameSentence = (at: number) => at < words.count && words.sentence[at] === words.sentence[from];
  return starts.filter(isSameSentence).flatMap((at) => endsOf(rest, words, at, foldOf));
}

function isWordAt(words: Words, at: number, wanted: PhraseWord, fold: boolean): boolean {
  if (at >= words.count || (words.kind[at] as number) >= BREAK) return false;
  const [start, end] = [words.start[at] as number, words.end[at] as number];
  if (wanted.digits !== undefined) return words.sourceOf(at).slice(start, end) === wanted.digits;
  if (words.kind[at] === NUMBER) return false;
  const text = spell(words.sourceOf(at), start, end);
  return isOneSound(text.letters, wanted.spelling.letters) && sameWord(text, 0, wanted.spelling, fold);
}

/** `kỹ` and `kĩ` are one word; the vocabulary of the test has no other pair that y and i tell apart. */
function isOneSound(a: string, b: string): boolean {
  return a.replaceAll('y', 'i') === b.replaceAll('y', 'i');
}
