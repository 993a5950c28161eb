/**
 * The positions as one automaton over the numbers of words. Its states are made as texts ask for them, so a choice
 * of many words costs as much as the words, never as their combinations.
 */
import { BARE } from '../fold/marks.ts';
import { keyOf, type Lexicon } from './lexicon.ts';
import type { Position } from './positions.ts';

/** More remembered states than this are forgotten at once: a hostile text must not fill the memory. */
const MOST_STATES = 8_000;

/** Where all walks that read the same words stand. */
export interface State {
  /** The positions read last, by segment. */
  readonly bySegment: ReadonlyMap<number, readonly number[]>;
  /** Segments that end here, every word as written. */
  readonly sure: readonly number[];
  /** Segments that end here if words without marks may stand for those with them, and if the numbers are those meant. */
  readonly unsure: readonly number[];
  /** A bit for each word that may follow, by the low bits of its number: most words are turned away by it. */
  readonly mask: number;
  readonly next: ReadonlyMap<number, Edge>;
}

/** A step that may be taken; its state is made when it first is. */
interface Edge {
  /** Twice the position, plus one where something on the way is to be checked: marks left out, a number. */
  readonly steps: number[];
  state: State | null;
}

export class States {
  /** Positions looked at in making states, for the count that gates linearity. */
  made = 0;
  private readonly positions: readonly Position[];
  private readonly lexicon: Lexicon;
  private readonly foldable: (segment: number) => boolean;
  /** By the number of the first word. */
  private readonly starts: (Edge | undefined)[] = [];
  private known = new Map<string, State>();

  /** `foldable` tells the segments in which words without marks are tried for words with them. */
  constructor(positions: readonly Position[], lexicon: Lexicon, foldable: (segment: number) => boolean) {
    this.positions = positions;
    this.lexicon = lexicon;
    this.foldable = foldable;
  }

  /** A segment may begin at this position. All words are in the lexicon by then. */
  begin(at: number): void {
    this.eachWay(at, 0, (number, step) => {
      const edge = this.starts[number];
      if (edge) edge.steps.push(step);
      else this.starts[number] = { steps: [step], state: null };
    });
  }

  /** Tells the numbers of the words that may stand for a position. */
  private eachWay(at: number, check: number, tell: (number: number, step: number) => void): void {
    const { word, segment } = this.positions[at] as Position;
    const step = at * 2 + (word.digits === undefined ? check : 1);
    tell(this.lexicon.numberOf(keyOf(word.hash, word.marks)), step);
    if (word.marks !== BARE && this.foldable(segment)) tell(this.lexicon.numberOf(word.hash), at * 2 + 1);
  }

  /** The state after a first word, or null. */
  start(number: number): State | null {
    const edge = this.starts[number];
    return edge ? this.stateOf(edge) : null;
  }

  /** The state after one more word, or null. */
  next(state: State, number: number): State | null {
    if ((state.mask & bitOf(number)) === 0) return null;
    const edge = state.next.get(number);
    return edge ? this.stateOf(edge) : null;
  }

  /** To be called between texts only. */
  forgetIfFull(): void {
    if (this.known.size <= MOST_STATES) return;
    this.known = new Map();
    for (const edge of this.starts) if (edge) edge.state = null;
  }

  private stateOf(edge: Edge): State {
    edge.state ??= this.known.get(edge.steps.join()) ?? this.makeState(edge.steps);
    return edge.state;
  }

  private makeState(steps: readonly number[]): State {
    const next = new Map<number, Edge>();
    let mask = 0;
    for (const step of steps) {
      for (const following of (this.positions[step >> 1] as Position).follow.flat()) {
        this.made++;
        this.eachWay(following, step & 1, (number, way) => {
          const edge = next.get(number);
          if (!edge) next.set(number, { steps: [way], state: null });
          else if (!edge.steps.includes(way)) edge.steps.push(way);
          mask |= bitOf(number);
        });
      }
    }
    const state = { ...this.endings(steps), mask, next };
    this.known.set(steps.join(), state);
    return state;
  }

  private endings(steps: readonly number[]): Pick<State, 'bySegment' | 'sure' | 'unsure'> {
    const bySegment = new Map<number, number[]>();
    const sure = new Set<number>();
    const unsure = new Set<number>();
    for (const step of steps) {
      const { segment, isLast } = this.positions[step >> 1] as Position;
      const known = bySegment.get(segment);
      if (!known) bySegment.set(segment, [step >> 1]);
      else if (!known.includes(step >> 1)) known.push(step >> 1);
      if (isLast) ((step & 1) === 0 ? sure : unsure).add(segment);
    }
    return { bySegment, sure: [...sure], unsure: [...unsure].filter((segment) => !sure.has(segment)) };
  }
}

function bitOf(number: number): number {
  return 1 << (number & 31);
}
