/** The notice beside a post: a strip in its flow, a chip over its card or on a line of its own, in a closed shadow root. The caller places `host`. */
import type { Words } from '../words/words.ts';
import type { NoticeActions } from './actions.ts';
import type { NoticeContent } from './content.ts';
import { makerFor } from './make.ts';
import { PostNotice } from './post-notice.ts';
import type { Standing } from './standing.ts';

export interface NoticeOptions {
  readonly siteName: string;
  /** `open` is for tests alone: a page must not reach in. */
  readonly root?: 'closed' | 'open';
}

export interface Notice {
  readonly host: HTMLElement;
  readonly standing: Standing;
  /**
   * Language or content changed; what is open stays open, and the focus stays where it is.
   * Without content it goes, after it has said that a sign was switched off here where one was.
   */
  update(content: NoticeContent | null, words: Words): void;
  /** The post has grown: the same, but never while a finger, the pointer or the focus is on it. */
  grow(content: NoticeContent, words: Words): void;
  /** It said that it was hidden, and that was undone elsewhere. */
  restore(): void;
  open(): void;
  close(): void;
  /** Brings the keyboard to it. */
  focus(): void;
  remove(): void;
}

export type Look = 'strip' | 'chip' | 'line';

export function makeNotice(
  doc: Document,
  content: NoticeContent,
  words: Words,
  look: Look,
  actions: NoticeActions,
  options: NoticeOptions,
): Notice {
  const make = makerFor(doc);
  const { siteName, root = 'closed' } = options;
  return new PostNotice(
    { doc, make, content, words, actions, siteName, unfolded: new Set(), kept: {} },
    look,
    root,
  );
}
