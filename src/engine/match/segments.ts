/** Finds every segment (words in a row) of every phrase in one walk over the words of a text. */
import type { Words } from '../fold/words.ts';
import type { Path } from '../phrase/wording.ts';
import type { AccentSense, Accents } from './accents.ts';
import { mayFold } from './folding.ts';
import type { Found } from './found.ts';
import { keyOf, type Lexicon } from './lexicon.ts';
import { type Alternative, otherReadings } from './other-readings.ts';
import { type RunTogether, SHORTEST_TOGETHER } from './run-together.ts';
import { RunWords } from './run-words.ts';
import type { State, States } from './states.ts';
import type { Tables } from './tables.ts';
import { Walk } from './walk.ts';

/** What a scan did, counted, so that linearity can be gated without a clock. */
export interface Steps {
  readonly words: number;
  readonly lookups: number;
  readonly verified: number;
}

export class SegmentMatcher {
  private readonly tables: Tables;
  private readonly lexicon: Lexicon;
  private readonly together: RunTogether;
  private readonly sense: AccentSense;
  private readonly strict: States;
  private readonly loose: States;
  private counted = { words: 0, lookups: 0, verified: 0 };
  /** The text being walked over, and the numbers of its words. */
  private words: Words | null = null;
  private numbers = new Int32Array(1024);
  private accents: Accents = 'written';
  private states: States;
  private walkFrom = 0;
  private readonly walk: Walk;
  private readonly runs = new RunWords();

  constructor(tables: Tables) {
    this.tables = tables;
    this.lexicon = tables.lexicon;
    this.together = tables.together;
    this.sense = tables.sense;
    this.strict = tables.strict;
    this.loose = tables.loose;
    this.states = this.strict;
    this.walk = new Walk(tables.positions, (path, segment) => this.mayFold(path, segment));
  }

  get steps(): Steps {
    return { ...this.counted, lookups: this.counted.lookups + this.strict.made + this.loose.made };
  }

  match(words: Words, found: Found): void {
    this.begin(words);
    for (let at = 0; at < words.count; at++) {
      this.walkFrom = at;
      const number = this.numbers[at] as number;
      if (number >= 0) {
        this.counted.lookups++;
        const state = this.states.start(number);
        if (state) this.enter(state, 0, at, found, false);
      }
      if (this.hasOtherReadings(at)) {
        for (const reading of otherReadings(words, at, this.lexicon))
          this.follow(null, 0, at, reading, found, false);
      }
      if ((words.letters[at] as number) >= SHORTEST_TOGETHER) this.findTogether(at, found);
    }
  }

  private begin(words: Words): void {
    this.words = words;
    this.strict.forgetIfFull();
    this.loose.forgetIfFull();
    this.accents = this.sense.of(words);
    if (this.accents === 'random') words.forgetMarks();
    this.states = this.accents === 'written' || this.accents === 'foreign' ? this.strict : this.loose;
    this.counted.words += words.count;
    this.counted.lookups += this.runs.read(words, this.lexicon);
    if (this.numbers.length < words.count) this.numbers = new Int32Array(words.count * 2);
    for (let at = 0; at < words.count; at++) {
      const hash = words.hash[at] as number;
      this.numbers[at] = hash === 0 ? -1 : this.lexicon.numberOf(keyOf(hash, words.marks[at] as number));
    }
  }

  private hasOtherReadings(at: number): boolean {
    const number = this.numbers[at] as number;
    return (
      (this.words as Words).joinCount[at] !== 0 || (number >= 0 && this.lexicon.formsOf(number) !== undefined)
    );
  }

  /** Takes word `at` as it stands into the state. */
  private enter(state: State, steps: number, at: number, found: Found, undone: boolean): void {
    const words = this.words as Words;
    this.walk.note(steps, at, state, words.marks[at] as number);
    this.arrive(state, steps + 1, at + 1, found, undone || words.undone[at] === 1);
  }

  /** Takes what word `at` may be read as, word for word; from the start where there is no state yet. */
  private follow(
    from: State | null,
    steps: number,
    at: number,
    { path, to, undone }: Alternative,
    found: Found,
    wasUndone: boolean,
  ): void {
    let state = from;
    for (const [i, { hash, marks }] of path.entries()) {
      this.counted.lookups++;
      const number = this.lexicon.numberOf(keyOf(hash, marks));
      state = number < 0 ? null : state ? this.states.next(state, number) : this.states.start(number);
      if (!state) return;
      this.walk.note(steps + i, at, state, marks);
    }
    if (state) this.arrive(state, steps + path.length, to, found, wasUndone || undone);
  }

  /** `steps` were taken into `state`, up to word `to`: tells what ends here and takes the steps that go on. */
  private arrive(state: State, steps: number, to: number, found: Found, undone: boolean): void {
    // a few letters out of the middle of a word pulled apart are no word: the `nt` of `i.n.t.e.r.n`
    if (this.runs.isWhole(this.walkFrom, to)) {
      for (const segment of state.sure) found.add(segment, this.walkFrom, to, undone);
      for (const segment of state.unsure) {
        this.counted.verified++;
        if (this.walk.spells(segment, steps, this.words as Words))
          found.add(segment, this.walkFrom, to, undone);
      }
    }
    if (state.mask !== 0) this.goOn(state, steps, to, found, undone);
  }

  private goOn(state: State, steps: number, to: number, found: Found, undone: boolean): void {
    const words = this.words as Words;
    const at = to < words.count && words.hash[to] === 0 && words.isWrapped(to) ? to + 1 : to;
    if (at >= words.count || words.hash[at] === 0) return;
    const number = this.numbers[at] as number;
    if (number >= 0) {
      this.counted.lookups++;
      const next = this.states.next(state, number);
      if (next) this.enter(next, steps, at, found, undone);
    }
    if (this.hasOtherReadings(at)) {
      for (const reading of otherReadings(words, at, this.lexicon))
        this.follow(state, steps, at, reading, found, undone);
    }
  }

  /** Segments whose words are written as one. */
  private findTogether(at: number, found: Found): void {
    const words = this.words as Words;
    for (const { segment, path } of this.together.with(words.hash[at] as number)) {
      this.counted.verified++;
      if (this.together.isSpelledSo(words, at, path, this.mayFold(path, segment)))
        found.add(segment, at, at + 1, words.undone[at] === 1);
    }
  }

  private mayFold(path: Path, segment: number): boolean {
    return mayFold(this.tables.folding.foldOf(path, this.tables.exactTo(segment)), this.accents);
  }
}
