/** The notice on a page of our own, beside no post: always open, with nothing to hide or switch off. */
import type { Words } from '../words/words.ts';
import type { NoticeContent } from './content.ts';
import { dress } from './dress.ts';
import { makerFor } from './make.ts';
import type { NoticeActions } from './notice.ts';
import { panel } from './panel.ts';
import { head } from './strip.ts';

/** What may be done where no page is behind the notice. */
export type OwnActions = Pick<NoticeActions, 'focusReason' | 'goToReason' | 'there'>;

export interface OwnNotice {
  readonly host: HTMLElement;
  /** Language or content changed; what is unfolded stays so, and the focus where it is. */
  update(content: NoticeContent, words: Words): void;
}

export function makeOwnNotice(doc: Document, wanted: OwnActions): OwnNotice {
  const make = makerFor(doc);
  const host = make('div');
  const root = host.attachShadow({ mode: 'closed' });
  const section = make('section');
  const unfolded = new Set<string>();
  // asked for by the foot alone, which it has not
  const actions = { hide() {}, undo() {}, notHere() {}, ...wanted };
  dress(root);
  root.append(section);
  return {
    host,
    update(content, words) {
      const face = { doc, make, content, words, actions, siteName: '', unfolded };
      const focused = (root.activeElement as HTMLElement | null)?.dataset.key;
      section.className = `skin ${content.look}`;
      section.lang = words.language;
      section.ariaLabel = words.notice.label;
      section.replaceChildren(make('div', { class: 'card' }, head(face), panel(face)));
      if (focused) section.querySelector<HTMLElement>(`[data-key="${focused}"]`)?.focus();
    },
  };
}
