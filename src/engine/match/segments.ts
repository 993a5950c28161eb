/** Finds every segment (words in a row) of every phrase in one walk over the words of a text. */
import { foldDigits } from '../fold/characters.ts';
import { BARE } from '../fold/marks.ts';
import { NUMBER, type Words } from '../fold/words.ts';
import type { PhraseWord } from '../phrase/expand.ts';
import type { Path, Wording } from '../phrase/wording.ts';
import { AccentSense, type Accents } from './accents.ts';
import { Automaton, type Position, type State } from './automaton.ts';
import { type Folding, mayFold } from './folding.ts';
import { RunTogether } from './run-together.ts';

export interface Segment {
  readonly wording: Wording;
  /** Accents must be written as in the phrase. */
  readonly exact: boolean;
}

/** What a scan did, counted, so that linearity can be gated without a clock. */
export interface Steps {
  readonly words: number;
  readonly lookups: number;
  readonly verified: number;
}

/** A hit is told by segment, first word, word after the last, and whether something was undone to read it. */
export type OnHit = (segment: number, from: number, to: number, undone: boolean) => void;

/** More steps than the longest phrase has words, in any script. */
const MOST_STEPS = 40;

export class SegmentMatcher {
  private readonly segments: readonly Segment[];
  private readonly folding: Folding;
  private readonly automaton = new Automaton();
  private readonly together = new RunTogether();
  private counted = { words: 0, lookups: 0, verified: 0 };
  /** The walk: where it began, and the state and marks after each step, a word or a word pulled apart. */
  private walkFrom = 0;
  private readonly stepAt = new Int32Array(MOST_STEPS);
  private readonly stepState: State[] = [];
  private readonly stepMarks = new Int32Array(MOST_STEPS);
  private readonly way: PhraseWord[] = [];
  private readonly sense: AccentSense;
  private accents: Accents = 'written';

  constructor(segments: readonly Segment[], folding: Folding) {
    this.segments = segments;
    this.folding = folding;
    segments.forEach(({ wording }, segment) => {
      this.automaton.add(wording, segment);
      this.together.add(wording, segment);
    });
    this.sense = new AccentSense(this.automaton.positions.map(({ word }) => word));
  }

  get steps(): Steps {
    return { ...this.counted, lookups: this.counted.lookups + this.automaton.made };
  }

  match(words: Words, onHit: OnHit): void {
    this.automaton.forgetIfFull();
    this.counted.words += words.count;
    this.accents = this.sense.of(words);
    if (this.accents === 'random') words.forgetMarks();
    for (let at = 0; at < words.count; at++) {
      const hash = words.hash[at] as number;
      if (hash === 0) continue;
      this.begin(words, at, at + 1, hash, words.marks[at] as number, words.undone[at] === 1, onHit);
      const joinEnd = (words.joinFrom[at] as number) + (words.joinCount[at] as number);
      for (let join = words.joinFrom[at] as number; join < joinEnd; join++) {
        const { end, hash, marks, undone } = words.joins;
        this.begin(
          words,
          at,
          end[join - 1] as number,
          hash[join - 1] as number,
          marks[join - 1] as number,
          undone[join - 1] === 1,
          onHit,
        );
      }
    }
  }

  private begin(
    words: Words,
    from: number,
    to: number,
    hash: number,
    marks: number,
    undone: boolean,
    onHit: OnHit,
  ): void {
    this.counted.lookups++;
    this.walkFrom = from;
    const state = this.automaton.start(hash);
    if (state) {
      this.note(0, from, state, marks);
      this.arrive(words, state, 1, to, undone, onHit);
    }
    for (const { segment, path } of this.together.with(hash)) {
      this.counted.verified++;
      const fold = this.mayFold(path, segment);
      if (this.together.isSpelledSo(words, from, to, path, fold)) onHit(segment, from, to, undone);
    }
  }

  private note(step: number, at: number, state: State, marks: number): void {
    this.stepAt[step] = at;
    this.stepState[step] = state;
    this.stepMarks[step] = marks;
  }

  /** `steps` were taken into `state`, up to word `to`: tells what ends here and takes the steps that go on. */
  private arrive(words: Words, state: State, steps: number, to: number, undone: boolean, onHit: OnHit): void {
    for (const segment of state.ending) {
      this.counted.verified++;
      if (this.isSpelledSo(words, segment, steps)) onHit(segment, this.walkFrom, to, undone);
    }
    if (to < words.count && words.hash[to] === 0 && words.isWrapped(to)) to++;
    const hash = words.hash[to] as number;
    if (to >= words.count || hash === 0) return;
    this.counted.lookups++;
    const next = this.automaton.next(state, hash);
    if (next) {
      this.note(steps, to, next, words.marks[to] as number);
      this.arrive(words, next, steps + 1, to + 1, undone || words.undone[to] === 1, onHit);
    }
    const joinEnd = (words.joinFrom[to] as number) + (words.joinCount[to] as number);
    for (let join = words.joinFrom[to] as number; join < joinEnd; join++) {
      const { end, hash, marks, undone: hidden } = words.joins;
      const joined = this.automaton.next(state, hash[join - 1] as number);
      if (!joined) continue;
      this.note(steps, to, joined, marks[join - 1] as number);
      this.arrive(words, joined, steps + 1, end[join - 1] as number, undone || hidden[join - 1] === 1, onHit);
    }
  }

  /** Whether the steps taken spell some way through the segment. The letters of a state are right, the marks not yet. */
  private isSpelledSo(words: Words, segment: number, steps: number): boolean {
    for (const at of positionsIn(this.stepState[0], segment)) {
      if (this.tryWay(words, at, 0, steps)) return true;
    }
    return false;
  }

  private tryWay(words: Words, at: number, depth: number, steps: number): boolean {
    const { word, isLast, follow, segment } = this.automaton.positions[at] as Position;
    const marks = this.stepMarks[depth];
    if (marks !== BARE && marks !== word.marks) return false;
    if (word.digits !== undefined && !isNumber(words, this.stepAt[depth] as number, word.digits))
      return false;
    this.way[depth] = word;
    if (depth + 1 === steps) return isLast && this.marksFit(segment, steps);
    for (const next of positionsIn(this.stepState[depth + 1], segment)) {
      if (follow.includes(next) && this.tryWay(words, next, depth + 1, steps)) return true;
    }
    return false;
  }

  /** Words without marks may stand for words with them where the phrase may be folded. */
  private marksFit(segment: number, steps: number): boolean {
    for (let i = 0; i < steps; i++) {
      if (this.stepMarks[i] !== (this.way[i] as PhraseWord).marks) {
        return this.mayFold(this.way.slice(0, steps), segment);
      }
    }
    return true;
  }

  private mayFold(path: Path, segment: number): boolean {
    const fold = this.folding.foldOf(path, (this.segments[segment] as Segment).exact);
    return mayFold(fold, this.accents);
  }
}

function positionsIn(state: State | undefined, segment: number): readonly number[] {
  return state?.bySegment.get(segment) ?? [];
}

function isNumber(words: Words, at: number, digits: string): boolean {
  return words.kind[at] === NUMBER && foldDigits(words.text(at, at + 1)) === digits;
}
