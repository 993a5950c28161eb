/**
 * The positions as one automaton over the numbers of words. Its states are made as texts ask for them, so a choice
 * of many words costs as much as the words, never as their combinations.
 */
import { BARE } from '../fold/marks.ts';
import { keyOf, type Lexicon } from './lexicon.ts';
import { NumberLists } from './number-lists.ts';
import type { Positions } from './positions.ts';

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
  private readonly positions: Positions;
  private readonly lexicon: Lexicon;
  private readonly foldable: (segment: number) => boolean;
  /** By the number of the first word: the steps that segments begin with, and the state these make. */
  private starts: NumberLists | null = null;
  private startStates: (State | null | undefined)[] = [];
  private known = new Map<string, State>();

  /** `foldable` tells the segments in which words without marks are tried for words with them. All words are in the lexicon by then. */
  constructor(positions: Positions, lexicon: Lexicon, foldable: (segment: number) => boolean) {
    this.positions = positions;
    this.lexicon = lexicon;
    this.foldable = foldable;
  }

  private begin(): NumberLists {
    const starts = new NumberLists();
    for (let at = 0; at < this.positions.count; at++)
      if (this.positions.isFirst(at)) this.eachWay(at, 0, (number, step) => starts.add(number, step));
    return starts;
  }

  /** Tells the numbers of the words that may stand for a position. */
  private eachWay(at: number, check: number, tell: (number: number, step: number) => void): void {
    const word = this.positions.word(at);
    const step = at * 2 + (word.digits === undefined ? check : 1);
    tell(this.lexicon.numberOf(keyOf(word.hash, word.marks)), step);
    if (word.marks !== BARE && this.foldable(this.positions.segment(at)))
      tell(this.lexicon.numberOf(word.hash), at * 2 + 1);
  }

  /** The state after a first word, or null. */
  start(number: number): State | null {
    const known = this.startStates[number];
    if (known !== undefined) return known;
    this.starts ??= this.begin();
    while (this.startStates.length < number) this.startStates.push(undefined);
    const steps = this.starts.of(number);
    const state = steps.length === 0 ? null : this.stateOf(steps);
    this.startStates[number] = state;
    return state;
  }

  /** The state after one more word, or null. */
  next(state: State, number: number): State | null {
    if ((state.mask & bitOf(number)) === 0) return null;
    const edge = state.next.get(number);
    if (!edge) return null;
    edge.state ??= this.stateOf(edge.steps);
    return edge.state;
  }

  /** To be called between texts only. */
  forgetIfFull(): void {
    if (this.known.size <= MOST_STATES) return;
    this.known = new Map();
    this.startStates = [];
  }

  private stateOf(steps: readonly number[]): State {
    const key = steps.join();
    const state = this.known.get(key) ?? this.makeState(steps);
    this.known.set(key, state);
    return state;
  }

  private makeState(steps: readonly number[]): State {
    const next = new Map<number, Edge>();
    let mask = 0;
    for (const step of steps) {
      this.positions.eachAfter(step >> 1, (following) => {
        this.made++;
        this.eachWay(following, step & 1, (number, way) => {
          const edge = next.get(number);
          if (!edge) next.set(number, { steps: [way], state: null });
          else if (!edge.steps.includes(way)) edge.steps.push(way);
          mask |= bitOf(number);
        });
      });
    }
    return { ...this.endings(steps), mask, next };
  }

  private endings(steps: readonly number[]): Pick<State, 'bySegment' | 'sure' | 'unsure'> {
    const bySegment = new Map<number, number[]>();
    const sure = new Set<number>();
    const unsure = new Set<number>();
    for (const step of steps) {
      const at = step >> 1;
      const segment = this.positions.segment(at);
      const known = bySegment.get(segment);
      if (!known) bySegment.set(segment, [at]);
      else if (!known.includes(at)) known.push(at);
      if (this.positions.isLast(at)) ((step & 1) === 0 ? sure : unsure).add(segment);
    }
    return { bySegment, sure: [...sure], unsure: [...unsure].filter((segment) => !sure.has(segment)) };
  }
}

function bitOf(number: number): number {
  return 1 << (number & 31);
}
