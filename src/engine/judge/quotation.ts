/** Quotation: words that the writer only repeats from someone else offer nothing themselves. */
import type { Words } from '../fold/words.ts';
import { lastAtMost } from '../last-at-most.ts';
import type { Hit } from '../match/found.ts';

/** A text that is mostly quotation is the quoted text, pasted. */
const MOSTLY = 0.6;

export class Quotation {
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];

  constructor(words: Words, quoted: readonly Hit[]) {
    const length = quoted.reduce((sum, { from, to }) => sum + to - from, 0);
    const spans = length > words.count * MOSTLY ? [] : [...quoted].sort((a, b) => a.from - b.from);
    this.starts = spans.map(({ from }) => from);
    this.ends = spans.map(({ to }) => to);
  }

  /** Whether a hit stands within a quotation. */
  quotes(hit: Hit): boolean {
    const span = lastAtMost(this.starts, hit.from);
    return span >= 0 && hit.to <= (this.ends[span] as number);
  }
}
