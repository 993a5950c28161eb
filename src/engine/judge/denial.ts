/** Denial: a negator close before a hit, in the same clause, takes the hit away ("không cọc", "no fee"). */
import type { Words } from '../fold/words.ts';
import { lastAtMost } from '../last-at-most.ts';
import type { Hit } from '../match/found.ts';

/** How many words may stand between the negator and what it denies. */
const REACH = 2;
/** The same in scripts without spaces, in characters. */
const REACH_UNSPACED = 8;
/** Words after "or" within which the last thing of a list begins. */
const LAST_ITEM = 3;
/** Words of a list that are looked over for its "or". */
const LONGEST_LIST = 24;

/** UTF-16 units between two words that are looked over for a mark. */
const LOOKED_INTO = 8;
const CLAUSE_MARKS = ',;:.()[]!?•|，、；：（）｜၊៖';

/** Wording found in the text, by what it does to a denial. */
export interface DenialWords {
  /** What denies the words after it. */
  readonly no: readonly Hit[];
  /** What only looks so: "không chỉ", "hàng không", "not only". */
  readonly looksOnly: readonly Hit[];
  /** "We never ask for": denies a whole list, to the "or" that closes it. */
  readonly demands: readonly Hit[];
  readonly or: readonly Hit[];
}

export class Denial {
  private readonly words: Words;
  /** Words after negators. */
  private readonly ends = new Set<number>();
  private readonly demandEnds: readonly number[];
  private readonly orStarts: readonly number[];

  constructor(words: Words, { no, looksOnly, demands, or }: DenialWords) {
    this.words = words;
    const spared = new Set(
      looksOnly.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
    );
    for (const { from, to } of no) if (!spared.has(from) && !words.isUnit(from)) this.ends.add(to);
    this.demandEnds = demands.map(({ to }) => to).sort((a, b) => a - b);
    this.orStarts = or.map(({ from }) => from).sort((a, b) => a - b);
  }

  denies(hit: Hit): boolean {
    return this.isDeniedClosely(hit) || this.isNotDemanded(hit);
  }

  private isDeniedClosely(hit: Hit): boolean {
    const reach = this.words.unspaced[hit.from] === 1 ? REACH_UNSPACED : REACH;
    for (let end = hit.from; end >= hit.from - reach && end > 0; end--) {
      if (this.clauseEnds(end)) return false;
      if (this.ends.has(end)) return true;
    }
    return false;
  }

  private isNotDemanded(hit: Hit): boolean {
    const end = this.demandEnds[lastAtMost(this.demandEnds, hit.from)];
    if (end === undefined || this.words.sentence[end - 1] !== this.words.sentence[hit.from]) return false;
    // the last "or" of the sentence closes the list, and what it adds is short
    const or = this.orStarts[lastAtMost(this.orStarts, this.lastOf(hit.from))];
    return or !== undefined && or >= end && hit.from <= or + LAST_ITEM;
  }

  /** The last word within reach of a list that is in the sentence of word `at`. */
  private lastOf(at: number): number {
    const { words } = this;
    let last = at;
    while (
      last + 1 < words.count &&
      last - at < LONGEST_LIST &&
      words.sentence[last + 1] === words.sentence[at]
    )
      last++;
    return last;
  }

  /** Whether a mark or a break parts word `at` from the one before it. */
  private clauseEnds(at: number): boolean {
    const { words } = this;
    if (words.hash[at] === 0 || words.hash[at - 1] === 0) return true;
    const end = words.end[at - 1] as number;
    const between = words.sourceOf(at).slice(end, Math.min(words.start[at] as number, end + LOOKED_INTO));
    for (const mark of between) if (CLAUSE_MARKS.includes(mark)) return true;
    // Thai and its neighbours put a space where others put a comma, and so do emoji
    return words.unspaced[at] === 1 && /[ \u00a0]|\p{Emoji_Presentation}/u.test(between);
  }
}
