/** What a matcher reads, gathered segment by segment. */
import { fingerprintOf, lengthOf, type Wording } from '../phrase/wording.ts';
import { AccentSense } from './accents.ts';
import type { Folding } from './folding.ts';
import { Lexicon } from './lexicon.ts';
import { Positions } from './positions.ts';
import { RunTogether } from './run-together.ts';
import { States } from './states.ts';

export class Tables {
  readonly folding: Folding;
  readonly positions = new Positions();
  readonly lexicon = new Lexicon();
  readonly together = new RunTogether(this.positions);
  readonly sense = new AccentSense();
  /** For texts that write their accents, and for those that may not. */
  readonly strict: States;
  readonly loose: States;
  private readonly ids = new Map<number, number>();
  /** By segment: the most words of a way through it, and up to how many must have the accents of the phrase. */
  private readonly lengths: number[] = [];
  private readonly exact: number[] = [];
  private readonly isAlwaysFolded: boolean[] = [];
  private readonly taken = new Set<number>();

  constructor(folding: Folding) {
    this.folding = folding;
    const { positions, lexicon } = this;
    this.strict = new States(positions, lexicon, (segment) => this.isAlwaysFolded[segment] as boolean);
    this.loose = new States(positions, lexicon, (segment) => this.lengthOf(segment) > this.exactTo(segment));
  }

  /** The number of a segment; words in a row that are known have theirs already. */
  add(wording: Wording, exactTo: number): number {
    const key = fingerprintOf(wording, exactTo);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const segment = this.positions.add(wording);
    this.ids.set(key, segment);
    this.together.add(wording, segment);
    this.lengths.push(lengthOf(wording));
    this.exact.push(exactTo);
    this.isAlwaysFolded.push(this.folding.mayFoldAlways(wording, exactTo));
    return segment;
  }

  get count(): number {
    return this.lengths.length;
  }

  lengthOf(segment: number): number {
    return this.lengths[segment] as number;
  }

  exactTo(segment: number): number {
    return this.exact[segment] as number;
  }

  /** To be called when all segments are in. */
  learnWords(): void {
    const { positions, lexicon, sense, taken } = this;
    for (let at = 0; at < positions.count; at++) {
      const word = positions.word(at);
      if (taken.has(word.number)) continue;
      taken.add(word.number);
      lexicon.add(word);
      sense.add(word);
    }
  }
}
