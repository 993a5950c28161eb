/** Denial: a negator close before a hit, in the same clause, takes the hit away ("không cọc", "no fee"). */
import { NUMBER, type Words } from '../fold/words.ts';
import type { Hit } from '../match/patterns.ts';

/** How many words may stand between the negator and what it denies. */
const REACH = 2;

export class Denial {
  private readonly words: Words;
  /** Word after a negator to the negator's first word. */
  private readonly ends = new Map<number, number>();

  /** `but` are phrases whose negator denies nothing ("không chỉ", "hàng không", "not only"). */
  constructor(words: Words, no: readonly Hit[], but: readonly Hit[]) {
    this.words = words;
    const looksOnly = new Set(
      but.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
    );
    for (const { from, to } of no) {
      if (!looksOnly.has(from) && !isUnit(words, from)) this.ends.set(to, from);
    }
  }

  denies(hit: Hit): boolean {
    for (let end = hit.from; end >= hit.from - REACH && end > 0; end--) {
      if (this.clauseEnds(end)) return false;
      if (this.ends.has(end)) return true;
    }
    return false;
  }

  /** Whether a mark or a break parts word `at` from the one before it. */
  private clauseEnds(at: number): boolean {
    const { words } = this;
    if (words.hash[at] === 0 || words.hash[at - 1] === 0) return true;
    const between = words.sourceOf(at).slice(words.end[at - 1], words.start[at]);
    for (const mark of between) if (',;:.()[]!?•|'.includes(mark)) return true;
    return false;
  }
}

/** The `k` of `200k` denies nothing. */
function isUnit(words: Words, at: number): boolean {
  return at > 0 && words.kind[at - 1] === NUMBER && words.end[at - 1] === words.start[at];
}
