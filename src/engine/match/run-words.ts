/** How a run of letters pulled apart falls into words: `h o c h i e u` into two that are known, `c h u o n g` into one. */
import { MARKED, type Words } from '../fold/words.ts';
import { keyOf, type Lexicon } from './lexicon.ts';

/** Fewer pieces amid a longer run are no word of their own. */
const LEAST_PIECES = 4;
/** So many tell by themselves, whatever stands around them. */
const TELLING_PIECES = 8;

export class RunWords {
  /** 1 where known words lead from the start of the run to this piece. */
  private reached = new Uint8Array(1024);
  /** 1 where known words lead from this piece to the end of the run. */
  private finished = new Uint8Array(1024);
  /** Where the longest known word that begins at this piece ends, and the one that reaches furthest of those begun before it. */
  private longest = new Int32Array(1024);
  private furthest = new Int32Array(1024);
  private known = new Uint8Array(1024);
  private words: Words | null = null;

  /** Looks over the joins of a text, once forwards and once backwards; tells how many it looked up. */
  read(words: Words, lexicon: Lexicon): number {
    this.words = words;
    const { joins, count } = words;
    if (joins.count === 0) return 0;
    this.grow(count, joins.count);
    for (let join = 0; join < joins.count; join++) {
      const key = keyOf(joins.hash[join] as number, joins.marks[join] as number);
      this.known[join] = lexicon.numberOf(key) < 0 ? 0 : 1;
    }
    this.goForwards(words);
    this.goBackwards(words);
    return joins.count;
  }

  /** Whether words `from` to before `to` may stand by themselves, where they begin or end amid a run. */
  isWhole(from: number, to: number): boolean {
    const { inRun, count, joins } = this.words as Words;
    const [isCut, isCutOff] = [inRun[from] !== 0, to < count && inRun[to] !== 0];
    if (!isCut && !isCutOff) return joins.count === 0 || !this.isHalf(from, to);
    if (to - from >= TELLING_PIECES) return true;
    if ((isCut ? inRun[from] : inRun[to]) === MARKED) return false;
    if (to - from < LEAST_PIECES) return false;
    const isWithin = isCut && (this.furthest[from] as number) >= to;
    if (isWithin || (isCutOff && (this.longest[from] as number) > to)) return false;
    // words nobody knows may stand on one side, hardly on both
    return (isCut && this.reached[from] === 1) || (isCutOff && this.finished[to] === 1) || isCut !== isCutOff;
  }

  /** Half of a known word that a point cuts in two: the `gro` of `gro.up`. */
  private isHalf(from: number, to: number): boolean {
    const words = this.words as Words;
    if (to !== from + 1 || (this.longest[from] as number) <= to) return false;
    return words.sourceOf(from).charAt(words.end[from] as number) === '.';
  }

  private goForwards(words: Words): void {
    this.reached.fill(0, 0, words.count + 1);
    for (let at = 0; at < words.count; at++) {
      const isFirst = words.inRun[at] === 0;
      if (isFirst) this.reached[at] = 1;
      this.longest[at] = 0;
      this.furthest[at] = isFirst
        ? 0
        : Math.max(this.furthest[at - 1] as number, this.longest[at - 1] as number);
      this.eachKnown(words, at, (end) => {
        this.longest[at] = Math.max(this.longest[at] as number, end);
        if (this.reached[at] === 1) this.reached[end] = 1;
      });
    }
  }

  private goBackwards(words: Words): void {
    this.finished.fill(0, 0, words.count + 1);
    for (let at = words.count; at >= 0; at--) {
      if (at === words.count || words.inRun[at] === 0) this.finished[at] = 1;
      else
        this.eachKnown(words, at, (end) => {
          if (this.finished[end] === 1) this.finished[at] = 1;
        });
    }
  }

  private eachKnown(words: Words, at: number, take: (end: number) => void): void {
    const first = (words.joinFrom[at] as number) - 1;
    for (let join = first; join < first + (words.joinCount[at] as number); join++) {
      if (this.known[join] === 1) take(words.joins.end[join] as number);
    }
  }

  private grow(words: number, joins: number): void {
    if (this.reached.length <= words) {
      this.reached = new Uint8Array(words * 2);
      this.finished = new Uint8Array(words * 2);
      this.longest = new Int32Array(words * 2);
      this.furthest = new Int32Array(words * 2);
    }
    if (this.known.length < joins) this.known = new Uint8Array(joins * 2);
  }
}
