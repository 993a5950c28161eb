/** What every piece of one notice needs to draw itself. */
import type { Words } from '../words/words.ts';
import type { NoticeActions } from './actions.ts';
import type { NoticeContent } from './content.ts';
import type { Make } from './make.ts';
import type { Saved } from './save.ts';

export interface Face {
  readonly doc: Document;
  readonly make: Make;
  readonly content: NoticeContent;
  readonly words: Words;
  readonly actions: NoticeActions;
  readonly siteName: string;
  /** What the reader has unfolded; outlives a change of language. */
  readonly unfolded: Set<string>;
  /** What came of pressing "save"; outlives it too. */
  readonly kept: {
    saved?: Saved;
    /** By the button that was drawn last: what is kept tells all notices to draw themselves. */
    say?: () => void;
  };
}

/** A button that shows and hides something. `key` also lets the focus find it again after a change of language. */
export function unfolds(face: Face, key: string, button: HTMLElement, show: (open: boolean) => void): void {
  const draw = () => {
    button.setAttribute('aria-expanded', String(face.unfolded.has(key)));
    show(face.unfolded.has(key));
  };
  button.dataset.key = key;
  button.addEventListener('click', () => {
    if (!face.unfolded.delete(key)) face.unfolded.add(key);
    draw();
  });
  draw();
}
