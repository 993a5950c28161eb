/** The slow truth: every phrase tried at every word, by spelling alone. What the matcher must equal. */
import { BARE } from '../../../src/engine/fold/marks.ts';
import { marksBetween, spell } from '../../../src/engine/fold/spell.ts';
import { BREAK, NUMBER, type Words } from '../../../src/engine/fold/words.ts';
import { AccentSense, type Accents } from '../../../src/engine/match/accents.ts';
import { Folding, mayFold } from '../../../src/engine/match/folding.ts';
import { GAP_WORDS } from '../../../src/engine/match/gap.ts';
import { expandPhrase, type Piece } from '../../../src/engine/phrase/expand.ts';
import type { PhraseWord } from '../../../src/engine/phrase/phrase-word.ts';
import { type Path, pathsOf } from '../../../src/engine/phrase/wording.ts';

/** What the words of these phrases tell of the accents of a text. */
export function senseOf(phrases: readonly string[]): AccentSense {
  const sense = new AccentSense();
  for (const piece of phrases.flatMap(expandPhrase).flatMap(({ pieces }) => pieces))
    if (piece.kind === 'segment') for (const word of pathsOf(piece.wording).flat()) sense.add(word);
  return sense;
}

/** `from-to` of every place where the phrase stands in a text that treats its accents so. */
export function placesOf(phrase: string, words: Words, accents: Accents): string[] {
  const folding = new Folding([], []);
  const places = new Set<string>();
  for (const { pieces, exact } of expandPhrase(phrase)) {
    for (let from = 0; from < words.count; from++) {
      for (const to of endsOf(pieces, words, from, {
        accents,
        mayFold: (path) => mayFold(folding.foldOf(path, exact ? Number.POSITIVE_INFINITY : 0), accents),
      }))
        places.add(`${from}-${to}`);
    }
  }
  return [...places].sort();
}

interface Way {
  readonly accents: Accents;
  readonly mayFold: (path: Path) => boolean;
}

function endsOf(pieces: readonly Piece[], words: Words, from: number, reading: Way): number[] {
  const [piece, ...rest] = pieces;
  if (piece?.kind !== 'segment') return [from];
  return pathsOf(piece.wording).flatMap((path) => {
    const end = endOf(path, words, from, reading);
    if (end === null) return [];
    if (rest.length === 0) return [end];
    const reach = rest[0]?.gap ? GAP_WORDS : 0;
    const starts = Array.from({ length: reach + 1 }, (_, gap) => end + gap);
    const isSameSentence = (at: number) => at < words.count && words.sentence[at] === words.sentence[from];
    return starts.filter(isSameSentence).flatMap((at) => endsOf(rest, words, at, reading));
  });
}

/** The place after the words of the path, or null where they do not stand; a line may wrap between two of them. */
function endOf(path: Path, words: Words, from: number, reading: Way): number | null {
  let at = from;
  for (const [i, word] of path.entries()) {
    if (i > 0 && words.isWrapped(at)) at++;
    if (!isWordAt(words, at, word, reading.mayFold(path), reading.accents)) return null;
    at++;
  }
  return path.length === 0 ? null : at;
}

function isWordAt(words: Words, at: number, wanted: PhraseWord, fold: boolean, accents: Accents): boolean {
  if (at >= words.count || (words.kind[at] as number) >= BREAK) return false;
  const [start, end] = [words.start[at] as number, words.end[at] as number];
  if (wanted.digits !== undefined) return words.sourceOf(at).slice(start, end) === wanted.digits;
  if (words.kind[at] === NUMBER) return false;
  const text = spell(words.sourceOf(at), start, end);
  const marks = accents === 'random' ? BARE : marksBetween(text, 0, text.letters.length);
  return isOneSound(text.letters, wanted.letters) && (marks === wanted.marks || (marks === BARE && fold));
}

/** `kỹ` and `kĩ` are one word; the vocabulary of the test has no other pair that y and i tell apart. */
function isOneSound(a: string, b: string): boolean {
  return a.replaceAll('y', 'i') === b.replaceAll('y', 'i');
}
