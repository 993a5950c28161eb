/** Phrases written as one word: `#viecnheluongcao`. */

import { BARE } from '../fold/marks.ts';
import { HASH_SEED, hashLetters, hashOn, marksBetween, spell } from '../fold/spell.ts';
import type { Words } from '../fold/words.ts';
import { countPaths, type Path, type Wording } from '../phrase/wording.ts';
import { HashTable } from './hash-table.ts';
import { NumberLists } from './number-lists.ts';
import type { Positions } from './positions.ts';

/** Shortest form that is looked for, in letters: `#viecnhe` is telling, `#cococ` is not. */
export const SHORTEST_TOGETHER = 7;
/** A segment with more ways through it is not looked for run together. */
const MOST_WAYS = 16;

interface Whole {
  readonly segment: number;
  readonly path: Path;
}

const NONE: readonly Whole[] = [];

export class RunTogether {
  private readonly positions: Positions;
  /** Only hashes are kept of all phrases: the few that some text has get their words back. */
  private readonly places = new HashTable();
  private readonly segmentsAt = new NumberLists();
  private count = 0;
  private readonly byHash = new Map<number, readonly Whole[]>();

  constructor(positions: Positions) {
    this.positions = positions;
  }

  /** Takes in a segment of the positions. */
  add(wording: Wording, segment: number): void {
    if (wording.kind === 'word' || countPaths(wording) > MOST_WAYS) return;
    const add = (so: Spelled) => {
      if (so.words < 2 || so.letters < SHORTEST_TOGETHER) return;
      const known = this.places.get(so.hash);
      const place = known < 0 ? this.count++ : known;
      if (known < 0) this.places.set(so.hash, place);
      this.segmentsAt.add(place, segment);
    };
    spelledOn(wording, { hash: HASH_SEED, words: 0, letters: 0 }, add);
  }

  with(hash: number): readonly Whole[] {
    const place = this.places.get(hash);
    if (place < 0) return NONE;
    const segments = this.segmentsAt.of(place);
    const known = this.byHash.get(hash) ?? segments.flatMap((segment) => this.wholesOf(segment, hash));
    this.byHash.set(hash, known);
    return known;
  }

  private wholesOf(segment: number, hash: number): Whole[] {
    const paths = this.positions.pathsOf(segment);
    return paths.filter((path) => hashLetters(lettersOf(path)) === hash).map((path) => ({ segment, path }));
  }

  /** Whether word `word` spells the path; `fold` where marks may be missing. */
  isSpelledSo(words: Words, word: number, path: Path, fold: boolean): boolean {
    const text = spell(words.sourceOf(word), words.start[word] as number, words.end[word] as number);
    if (text.letters !== lettersOf(path)) return false;
    let at = 0;
    return path.every(({ letters, marks }) => {
      const own = marksBetween(text, at, at + letters.length);
      at += letters.length;
      return own === marks || (own === BARE && fold);
    });
  }
}

/** What the words so far spell. */
interface Spelled {
  readonly hash: number;
  readonly words: number;
  readonly letters: number;
}

/** Spells the wording on from `so`, each way through it; a number is never run together with words. */
function spelledOn(wording: Wording, so: Spelled, tell: (so: Spelled) => void): void {
  if (wording.kind === 'word') {
    const { letters, digits } = wording.word;
    if (digits !== undefined) return;
    const hash = hashOn(so.hash, letters);
    tell({ hash, words: so.words + 1, letters: so.letters + letters.length });
  } else if (wording.kind === 'choice') {
    for (const one of wording.of) spelledOn(one, so, tell);
    if (wording.optional) tell(so);
  } else inOrder(wording.of, 0, so, tell);
}

function inOrder(of: readonly Wording[], at: number, so: Spelled, tell: (so: Spelled) => void): void {
  if (at === of.length) tell(so);
  else spelledOn(of[at] as Wording, so, (next) => inOrder(of, at + 1, next, tell));
}

function lettersOf(path: Path): string {
  return path.map(({ letters }) => letters).join('');
}
