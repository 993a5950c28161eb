/**
 * All segments of all phrases as one automaton over word hashes. Its states are made as texts ask for them,
 * so a choice of many words costs as much as the words, never as their combinations.
 */
import type { PhraseWord } from '../phrase/expand.ts';
import type { Wording } from '../phrase/wording.ts';
import { HashTable } from './hash-table.ts';

/** More remembered states than this are forgotten at once: a hostile text must not fill the memory. */
const MOST_STATES = 50_000;

/** A word of a segment, with the words that may follow it. */
export interface Position {
  readonly word: PhraseWord;
  readonly segment: number;
  readonly follow: number[];
  /** The segment may end here. */
  isLast: boolean;
}

/** Where all walks that read the same words stand. */
export interface State {
  /** The positions read last, by segment. */
  readonly bySegment: ReadonlyMap<number, readonly number[]>;
  /** Segments that may end here. */
  readonly ending: readonly number[];
  /** A bit for each word that may follow, by the low bits of its hash: most words are turned away by it. */
  readonly mask: number;
  readonly next: ReadonlyMap<number, Edge>;
}

/** A step that may be taken; its state is made when it first is. */
interface Edge {
  readonly positions: number[];
  state: State | null;
}

interface Ends {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly nullable: boolean;
}

export class Automaton {
  readonly positions: Position[] = [];
  /** Positions looked at in making states, for the count that gates linearity. */
  made = 0;
  private readonly firsts = new Map<number, Edge>();
  private table: HashTable | null = null;
  private starts: Edge[] = [];
  private known = new Map<string, State>();

  /** Adds a segment; its number is the one given. */
  add(wording: Wording, segment: number): void {
    const { first, last } = this.connect(wording, segment);
    for (const at of last) (this.positions[at] as Position).isLast = true;
    for (const at of first) this.addEdge(this.firsts, at);
  }

  private addEdge(edges: Map<number, Edge>, at: number): void {
    const { hash } = (this.positions[at] as Position).word;
    const edge = edges.get(hash);
    if (!edge) edges.set(hash, { positions: [at], state: null });
    else if (!edge.positions.includes(at)) edge.positions.push(at);
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

  /** The state after a first word, or null. All segments are added by then. */
  start(hash: number): State | null {
    this.table ??= this.makeTable();
    const edge = this.starts[this.table.get(hash)];
    return edge ? this.stateOf(edge) : null;
  }

  private makeTable(): HashTable {
    this.starts = [...this.firsts.values()];
    return new HashTable(new Map([...this.firsts.keys()].map((hash, i) => [hash, i])));
  }

  /** The state after one more word, or null. */
  next(state: State, hash: number): State | null {
    if ((state.mask & bitOf(hash)) === 0) return null;
    const edge = state.next.get(hash);
    return edge ? this.stateOf(edge) : null;
  }

  /** To be called between texts only. */
  forgetIfFull(): void {
    if (this.known.size <= MOST_STATES) return;
    this.known = new Map();
    for (const edge of this.starts) edge.state = null;
  }

  private stateOf(edge: Edge): State {
    edge.state ??= this.known.get(edge.positions.join()) ?? this.makeState(edge.positions);
    return edge.state;
  }

  private makeState(positions: readonly number[]): State {
    const next = new Map<number, Edge>();
    let mask = 0;
    for (const at of positions) {
      for (const following of (this.positions[at] as Position).follow) {
        this.made++;
        this.addEdge(next, following);
        mask |= bitOf((this.positions[following] as Position).word.hash);
      }
    }
    const bySegment = Map.groupBy(positions, (at) => (this.positions[at] as Position).segment);
    const isEnding = (at: number) => (this.positions[at] as Position).isLast;
    const ending = [...bySegment.keys()].filter((segment) => bySegment.get(segment)?.some(isEnding));
    const state: State = { bySegment, ending, mask, next };
    this.known.set(positions.join(), state);
    return state;
  }
}

function bitOf(hash: number): number {
  return 1 << (hash & 31);
}
