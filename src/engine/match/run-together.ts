/** Phrases written as one word: `#viecnheluongcao`. */

import { BARE } from '../fold/marks.ts';
import { hashLetters, marksBetween, spell } from '../fold/spell.ts';
import type { Words } from '../fold/words.ts';
import { countPaths, type Path, pathsOf, type Wording } from '../phrase/wording.ts';

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
  private readonly byHash = new Map<number, Whole[]>();

  add(wording: Wording, segment: number): void {
    if (countPaths(wording) > MOST_WAYS) return;
    for (const path of pathsOf(wording)) {
      const letters = lettersOf(path);
      if (
        path.length < 2 ||
        letters.length < SHORTEST_TOGETHER ||
        path.some(({ digits }) => digits !== undefined)
      )
        continue;
      const hash = hashLetters(letters);
      const known = this.byHash.get(hash);
      if (known) known.push({ segment, path });
      else this.byHash.set(hash, [{ segment, path }]);
    }
  }

  with(hash: number): readonly Whole[] {
    return this.byHash.get(hash) ?? NONE;
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

function lettersOf(path: Path): string {
  return path.map(({ letters }) => letters).join('');
}
