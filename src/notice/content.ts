/** What a notice says, already in the reader's language. Made by `app/explain.ts`; the notice only shows it. */
import type { Evidence } from '../engine/post.ts';
import type { CallCard } from '../looks/call-card.ts';

export interface Reason {
  /** The post's own words, short enough to read; the proof of what is said. */
  readonly quote: string;
  readonly why: string;
  /** Where these words stand. */
  readonly evidence: Evidence;
  readonly signal: string;
  /** What the sign is called, for switching it off. */
  readonly name: string;
  /** Critical by itself: who switches it off is asked once more. */
  readonly critical: boolean;
}

export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export interface NoticeContent {
  readonly look: 'pause' | 'danger' | 'help';
  /** "Dừng lại đã", without a full stop: all that a chip shows. */
  readonly word: string;
  /** The sentence of the closed line: what this resembles. */
  readonly resembles: string;
  /** Gravest first; none for `help`. */
  readonly reasons: readonly Reason[];
  /** Language of the quotes, where known. */
  readonly quoteLanguage?: string | undefined;
  /** Advice in running text, for `help`. */
  readonly sections: readonly Section[];
  readonly steps: readonly string[];
  readonly questions: readonly string[];
  readonly fact?: string;
  /** What to do when money has gone already. */
  readonly paid?: string;
  readonly help: readonly CallCard[];
  /** The row to the page for those who said yes already. */
  readonly there?: string | undefined;
  readonly unseen: readonly string[];
  /** Where we think the reader is, and what may be chosen instead; ISO 3166-1 alpha-2. */
  readonly where: { readonly country: string; readonly countries: readonly string[] };
}
