/** All segments as positions: each word of each segment, with the words that may follow it (after Glushkov). */
import type { PhraseWord } from '../phrase/expand.ts';
import type { Wording } from '../phrase/wording.ts';

/** A word of a segment. */
export interface Position {
  readonly word: PhraseWord;
  readonly segment: number;
  /** Lists of the positions that may come next; many positions share a list. */
  readonly follow: (readonly number[])[];
  /** The segment may end here. */
  isLast: boolean;
}

interface Ends {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly nullable: boolean;
}

export class Positions {
  readonly all: Position[] = [];
  /** The positions that segments may begin at. */
  readonly firsts: number[] = [];

  /** Adds a segment; its number is the one given. */
  add(wording: Wording, segment: number): void {
    const { first, last } = this.connect(wording, segment);
    for (const at of last) (this.all[at] as Position).isLast = true;
    this.firsts.push(...first);
  }

  private connect(wording: Wording, segment: number): Ends {
    if (wording.kind === 'word') {
      const at = this.all.push({ word: wording.word, segment, follow: [], isLast: false }) - 1;
      return { first: [at], last: [at], nullable: false };
    }
    const inner = wording.of.map((one) => this.connect(one, segment));
    if (wording.kind === 'choice') {
      return {
        first: inner.flatMap(({ first }) => first),
        last: inner.flatMap(({ last }) => last),
        nullable: wording.optional || inner.some(({ nullable }) => nullable),
      };
    }
    return inner.reduce((before, after) => this.chain(before, after));
  }

  private chain(before: Ends, after: Ends): Ends {
    for (const at of before.last) (this.all[at] as Position).follow.push(after.first);
    return {
      first: before.nullable ? [...before.first, ...after.first] : before.first,
      last: after.nullable ? [...before.last, ...after.last] : after.last,
      nullable: before.nullable && after.nullable,
    };
  }
}
