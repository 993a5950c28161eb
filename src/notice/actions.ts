/** What a reader may do with a notice; who placed it carries it out. */
import type { Evidence } from '../engine/post.ts';
import type { Saved } from './save.ts';

export interface NoticeActions {
  hide(): void;
  undo(): void;
  /** It has left the page by itself. */
  gone(): void;
  /** This sign counts for nothing from now on, or counts again. */
  turnSign(signal: string, off: boolean): void;
  notHere(): void;
  chooseCountry(country: string): void;
  chooseLanguage(language: string): void;
  /** A text to copy that says what the notice said; the site is named only if the reader wants. */
  feedback(withSite: boolean): string;
  /** The reader looks at these words, or no longer at any. */
  focusReason(evidence: Evidence | null): void;
  goToReason(evidence: Evidence): void;
  /** Given while the reader does not know us yet: the notice says who speaks until this is pressed. */
  understood?(): void;
  /** Given where posts can be kept. */
  save?(): Promise<Saved>;
  /** Given where there is a page for who said yes already. */
  there?(): void;
}
