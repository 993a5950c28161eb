/** The notice on a page of our own, beside no post: always open, with nothing to hide or switch off. */
import type { Words } from '../words/words.ts';
import type { NoticeActions } from './actions.ts';
import type { NoticeContent } from './content.ts';
import { dress } from './dress.ts';
import type { Face } from './face.ts';
import { ownFoot } from './foot.ts';
import { makerFor } from './make.ts';
import { panel } from './panel.ts';
import { head } from './strip.ts';

/** What is only asked for beside a post. */
type OfPosts = 'hide' | 'undo' | 'gone' | 'turnSign' | 'notHere' | 'understood';
export type OwnActions = Omit<NoticeActions, OfPosts>;

export interface OwnNotice {
  readonly host: HTMLElement;
  /** Language or content changed; what is unfolded stays so, and the focus where it is. */
  update(content: NoticeContent, words: Words): void;
}

export function makeOwnNotice(doc: Document, own: OwnActions): OwnNotice {
  const make = makerFor(doc);
  const host = make('div');
  const root = host.attachShadow({ mode: 'closed' });
  const section = make('section');
  const nothing = () => {};
  const actions = {
    hide: nothing,
    undo: nothing,
    gone: nothing,
    turnSign: nothing,
    notHere: nothing,
    ...own,
  };
  const lasting = { doc, make, actions, siteName: '', unfolded: new Set<string>(), kept: {} };
  dress(root);
  root.append(section);
  return {
    host,
    update(content, words) {
      const focused = (root.activeElement as HTMLElement | null)?.dataset.key;
      const face: Face = { ...lasting, content, words };
      section.className = `skin ${content.look}`;
      section.lang = words.language;
      section.dir = words.direction;
      section.ariaLabel = words.notice.label;
      section.replaceChildren(make('div', { class: 'card' }, head(face), panel(face, ownFoot(face))));
      if (focused) section.querySelector<HTMLElement>(`[data-key="${focused}"]`)?.focus();
    },
  };
}
