/**
 * All segments of all phrases as one automaton over word hashes. Its states are made as texts ask for them,
 * so a choice of many words costs as much as the words, never as their combinations.
 */
import type { PhraseWord } from '../phrase/expand.ts';
import type { Wording } from '../phrase/wording.ts';
import { HashTable } from './hash-table.ts';

/** No phrase goes on with this word. */
export const DEAD = 0;
/** More remembered steps than this are forgotten at once: a hostile text must not fill the memory. */
const MOST_STEPS = 65_536;

/** A word of a segment, with the words that may follow it. */
export interface Position {
  readonly word: PhraseWord;
  readonly segment: number;
  readonly follow: number[];
  /** The segment may end here. */
  isLast: boolean;
}

interface Ends {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly nullable: boolean;
}

export class Automaton {
  readonly positions: Position[] = [];
  /** Work done in making states, for the count that gates linearity. */
  made = 0;
  private readonly firsts: (readonly number[])[] = [];
  private readonly firstsByHash = new Map<number, number[]>();
  private states: { readonly positions: readonly number[]; readonly ending: readonly number[] }[] = [];
  private known = new Map<string, number>();
  private starts = new HashTable(0);
  private steps = new HashTable(0);

  /** Adds a segment; its number is the one given. */
  add(wording: Wording, segment: number): void {
    const { first, last } = this.connect(wording, segment);
    this.firsts[segment] = first;
    for (const at of last) (this.positions[at] as Position).isLast = true;
    for (const at of first) {
      const { hash } = (this.positions[at] as Position).word;
      const others = this.firstsByHash.get(hash);
      if (others) others.push(at);
      else this.firstsByHash.set(hash, [at]);
    }
  }

  /** Positions and what follows what, after Glushkov. */
  private connect(wording: Wording, segment: number): Ends {
    if (wording.kind === 'word') {
      const at = this.positions.push({ word: wording.word, segment, follow: [], isLast: false }) - 1;
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
    for (const at of before.last) (this.positions[at] as Position).follow.push(...after.first);
    return {
      first: before.nullable ? [...before.first, ...after.first] : before.first,
      last: after.nullable ? [...before.last, ...after.last] : after.last,
      nullable: before.nullable && after.nullable,
    };
  }

  /** Forgets all states and makes the first ones. Called once all segments are added, and when memory is full. */
  private reset(): void {
    this.states = [{ positions: [], ending: [] }];
    this.known = new Map();
    this.steps = new HashTable(1024);
    this.starts = new HashTable(this.firstsByHash.size);
    for (const [hash, positions] of this.firstsByHash) this.starts.set(0, hash, this.stateOf(positions));
  }

  /** The positions a segment may begin with. */
  firstsOf(segment: number): readonly number[] {
    return this.firsts[segment] as readonly number[];
  }

  /** The state after a first word, or `DEAD`. */
  start(hash: number): number {
    if (this.states.length === 0) this.reset();
    const state = this.starts.get(0, hash);
    return state < 0 ? DEAD : state;
  }

  /** The state after one more word, or `DEAD`. */
  next(state: number, hash: number): number {
    const known = this.steps.get(state, hash);
    if (known >= 0) return known;
    const following = new Set<number>();
    for (const at of this.positionsOf(state)) {
      for (const next of (this.positions[at] as Position).follow) {
        this.made++;
        if ((this.positions[next] as Position).word.hash === hash) following.add(next);
      }
    }
    const made = following.size === 0 ? DEAD : this.stateOf([...following]);
    this.steps.set(state, hash, made);
    return made;
  }

  /** To be called between texts only: states given out before are void after it. */
  forgetIfFull(): void {
    if (this.steps.size > MOST_STEPS) this.reset();
  }

  private positionsOf(state: number): readonly number[] {
    return (this.states[state] as { positions: readonly number[] }).positions;
  }

  /** Segments that may end in a state. */
  endingIn(state: number): readonly number[] {
    return (this.states[state] as { ending: readonly number[] }).ending;
  }

  private stateOf(positions: readonly number[]): number {
    const key = positions.join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const last = positions.map((at) => this.positions[at] as Position).filter(({ isLast }) => isLast);
    const ending = [...new Set(last.map(({ segment }) => segment))];
    const state = this.states.push({ positions, ending }) - 1;
    this.known.set(key, state);
    return state;
  }
}
