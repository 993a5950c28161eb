/** The notice beside a post: a strip in its flow or a chip over its card, in a closed shadow root. The caller places `host`. */
import type { Evidence } from '../engine/post.ts';
import type { Words } from '../words/words.ts';
import type { NoticeContent } from './content.ts';
import { dress } from './dress.ts';
import type { Face } from './face.ts';
import { float, isSheet } from './floating.ts';
import { keepInside } from './keep-inside.ts';
import { leaveUnseen } from './leave.ts';
import { makerFor } from './make.ts';
import { panel } from './panel.ts';
import { chip, goneLine, introLine, strip } from './strip.ts';

export interface NoticeActions {
  hide(): void;
  undo(): void;
  notHere(): void;
  /** The reader looks at these words, or no longer at any. */
  focusReason(evidence: Evidence | null): void;
  goToReason(evidence: Evidence): void;
  /** Given while the reader does not know us yet: the notice says who speaks until this is pressed. */
  understood?(): void;
  /** Given where there is a page for who said yes already. */
  there?(): void;
}

export interface NoticeOptions {
  readonly siteName: string;
  /** `open` is for tests alone: a page must not reach in. */
  readonly root?: 'closed' | 'open';
}

export interface Notice {
  readonly host: HTMLElement;
  /** Language or content changed; what is open stays open, and the focus stays where it is. */
  update(content: NoticeContent, words: Words): void;
  open(): void;
  close(): void;
  /** Brings the keyboard to it. */
  focus(): void;
  remove(): void;
}

export type Look = 'strip' | 'chip';

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
  return new PostNotice({ doc, make, content, words, actions, siteName, unfolded: new Set() }, look, root);
}

class PostNotice implements Notice {
  readonly host: HTMLElement;
  readonly #look: Look;
  readonly #root: ShadowRoot;
  readonly #section: HTMLElement;
  #face: Face;
  #state: 'closed' | 'open' | 'hidden' = 'closed';
  #introduced: boolean;
  #stay = () => {};

  constructor(face: Face, look: Look, mode: ShadowRootMode) {
    this.#face = face;
    this.#look = look;
    this.#introduced = !face.actions.understood;
    // The kind of element tells the style the look; a class or attribute would tell the page.
    this.host = face.make(look === 'strip' ? 'div' : 'span');
    this.#root = this.host.attachShadow({ mode });
    this.#section = face.make('section');
    this.#section.addEventListener('keydown', (event) => this.#closeByEscape(event));
    dress(this.#root);
    keepInside(this.#root);
    this.#root.append(this.#section);
    this.#draw();
  }

  update(content: NoticeContent, words: Words): void {
    this.#lookAway();
    this.#face = { ...this.#face, content, words };
    this.#draw();
  }

  open(): void {
    if (this.#state === 'closed') this.#become('open');
  }

  close(): void {
    if (this.#state === 'open') this.#become('closed');
  }

  focus(): void {
    this.#section.querySelector('button')?.focus({ preventScroll: true });
  }

  remove(): void {
    this.#stay();
    this.#lookAway();
    this.host.remove();
  }

  #become(state: 'closed' | 'open' | 'hidden'): void {
    this.#lookAway();
    this.#state = state;
    this.#draw();
  }

  /** What is about to be taken away tells nobody that it is no longer looked at. */
  #lookAway(): void {
    if (this.#state === 'open') this.#face.actions.focusReason(null);
  }

  #draw(): void {
    const focused = (this.#root.activeElement as HTMLElement | null)?.dataset.key;
    const { content, words } = this.#face;
    this.#section.className = `skin ${content.look}`;
    this.#section.lang = words.language;
    this.#section.ariaLabel = words.notice.label;
    const pieces = this.#pieces();
    this.#section.replaceChildren(...pieces);
    const floating = pieces.find((it) => it.popover);
    if (floating && this.#state === 'open') floating.showPopover();
    if (focused) this.#focusAgain(focused);
  }

  #pieces(): readonly HTMLElement[] {
    if (this.#state === 'hidden') return [goneLine(this.#face, this.#look, () => this.#undo())];
    if (this.#look === 'strip') return [this.#card()];
    const opener = chip(this.#face, this.#state === 'open');
    opener.addEventListener('click', () => this.#toggle());
    if (this.#state === 'closed') return [opener];
    const card = this.#card();
    // Named as its button, so that a press on the chip is no press elsewhere.
    opener.popoverTargetElement = card;
    float(card, this.#face.words.notice.label, () => this.close());
    return [opener, card];
  }

  #card(): HTMLElement {
    const open = this.#state === 'open';
    const line = strip(this.#face, open);
    line.addEventListener('click', () => this.#toggle());
    return this.#face.make(
      'div',
      { class: 'card' },
      line,
      !this.#introduced && introLine(this.#face, () => this.#understood()),
      open && panel(this.#face, () => this.#hide()),
    );
  }

  #toggle(): void {
    const opening = this.#state === 'closed';
    this.#become(opening ? 'open' : 'closed');
    // Elsewhere the focus stays on what was pressed; a sheet covers it.
    if (opening && this.#look === 'chip' && isSheet()) this.#focusAgain('strip');
  }

  #hide(): void {
    this.#face.actions.hide();
    this.#become('hidden');
    this.#stay = leaveUnseen(this.host, () => this.remove());
  }

  #undo(): void {
    this.#stay();
    this.#face.actions.undo();
    this.#become('closed');
  }

  #understood(): void {
    this.#introduced = true;
    this.#face.actions.understood?.();
    this.#draw();
  }

  #closeByEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.#state !== 'open') return;
    event.preventDefault();
    this.close();
  }

  #focusAgain(key: string): void {
    const again = this.#section.querySelector<HTMLElement>(`[data-key="${key}"]`);
    if (again) again.focus({ preventScroll: true });
    else this.focus();
  }
}
