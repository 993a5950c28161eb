/** The steps of one walk over the words of a text, and whether they spell a segment: its letters are right, its marks and numbers not yet. */
import { foldDigits } from '../fold/characters.ts';
import { BARE } from '../fold/marks.ts';
import { NUMBER, type Words } from '../fold/words.ts';
import type { PhraseWord } from '../phrase/phrase-word.ts';
import type { Path } from '../phrase/wording.ts';
import type { Positions } from './positions.ts';
import type { State } from './states.ts';

/** More steps than the longest phrase has words, in any script. */
const MOST_STEPS = 40;

export class Walk {
  private readonly positions: Positions;
  private readonly mayFold: (path: Path, segment: number) => boolean;
  private readonly stepAt = new Int32Array(MOST_STEPS);
  private readonly stepState: State[] = [];
  private readonly stepMarks = new Int32Array(MOST_STEPS);
  private readonly way: PhraseWord[] = [];

  /** `mayFold` tells whether words without marks may stand for those of a path. */
  constructor(positions: Positions, mayFold: (path: Path, segment: number) => boolean) {
    this.positions = positions;
    this.mayFold = mayFold;
  }

  /** Step number `step` took word `at`, read with these marks, into the state. */
  note(step: number, at: number, state: State, marks: number): void {
    this.stepAt[step] = at;
    this.stepState[step] = state;
    this.stepMarks[step] = marks;
  }

  /** Whether the first `steps` steps spell some way through the segment. */
  spells(segment: number, steps: number, words: Words): boolean {
    for (const at of positionsIn(this.stepState[0], segment)) {
      if (this.tryWay(at, 0, steps, words)) return true;
    }
    return false;
  }

  private tryWay(at: number, depth: number, steps: number, words: Words): boolean {
    const word = this.positions.word(at);
    const segment = this.positions.segment(at);
    const marks = this.stepMarks[depth];
    if (marks !== BARE && marks !== word.marks) return false;
    if (word.digits !== undefined && !isNumber(words, this.stepAt[depth] as number, word.digits))
      return false;
    this.way[depth] = word;
    if (depth + 1 === steps) return this.positions.isLast(at) && this.marksFit(segment, steps);
    for (const next of positionsIn(this.stepState[depth + 1], segment)) {
      if (this.positions.isAfter(at, next) && this.tryWay(next, depth + 1, steps, words)) return true;
    }
    return false;
  }

  /** Words without marks may stand for words with them where the phrase may be folded. */
  private marksFit(segment: number, steps: number): boolean {
    for (let i = 0; i < steps; i++) {
      if (this.stepMarks[i] !== (this.way[i] as PhraseWord).marks)
        return this.mayFold(this.way.slice(0, steps), segment);
    }
    return true;
  }
}

function isNumber(words: Words, at: number, digits: string): boolean {
  return words.kind[at] === NUMBER && foldDigits(words.text(at, at + 1)) === digits;
}

function positionsIn(state: State | undefined, segment: number): readonly number[] {
  return state?.bySegment.get(segment) ?? [];
}
