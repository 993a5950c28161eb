/** The states of a notice, and what leads from one to another. */
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import type { NoticeContent, Reason } from './content.ts';
import { dress } from './dress.ts';
import type { Face } from './face.ts';
import { float, isSheet } from './floating.ts';
import { type FootActs, foot } from './foot.ts';
import { Hold } from './hold.ts';
import { keepInside } from './keep-inside.ts';
import { leaveUnseen } from './leave.ts';
import type { Look, Notice } from './notice.ts';
import { panel } from './panel.ts';
import { Standing } from './standing.ts';
import { chip, goneLine, introLine, strip } from './strip.ts';

/** The kind of element tells the style the look; a class or attribute would tell the page. */
const HOSTS = { strip: 'div', chip: 'span', line: 'p' } as const satisfies Record<Look, string>;

export class PostNotice implements Notice {
  readonly host: HTMLElement;
  readonly standing: Standing;
  readonly #look: Look;
  readonly #root: ShadowRoot;
  readonly #section: HTMLElement;
  readonly #hold: Hold;
  #face: Face;
  #state: 'closed' | 'open' | 'hidden' = 'closed';
  /** The sign that was just switched off here, and whether what we say has heeded that already. */
  #off: { readonly reason: Reason; heeded: boolean } | undefined;
  #introduced: boolean;
  #stay = () => {};

  constructor(face: Face, look: Look, mode: ShadowRootMode) {
    this.#face = face;
    this.#look = look;
    this.#introduced = !face.actions.understood;
    this.host = face.make(HOSTS[look]);
    this.#root = this.host.attachShadow({ mode });
    this.#section = face.make('section');
    this.#hold = new Hold(this.#root, this.#section);
    this.standing = new Standing(this.#root, this.#section);
    this.#section.addEventListener('keydown', (event) => this.#closeByEscape(event));
    dress(this.#root);
    keepInside(this.#root);
    this.#root.append(this.#section);
    this.#draw();
  }

  update(content: NoticeContent | null, words: Words): void {
    this.#hold.forget();
    this.#lookAway();
    this.#face = { ...this.#face, content: content ?? this.#face.content, words };
    this.#lookForSign(content);
    if (content || this.#state === 'hidden') this.#draw();
    else if (this.#off) this.#leave();
    else this.#go();
  }

  grow(content: NoticeContent, words: Words): void {
    this.#hold.whenFree(() => this.update(content, words));
  }

  restore(): void {
    this.#stay();
    if (this.#state === 'hidden') this.#become('closed');
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

  /** What was switched off here may be switched on again elsewhere. */
  #lookForSign(content: NoticeContent | null): void {
    if (!this.#off) return;
    const { signal } = this.#off.reason;
    if (!content?.reasons.some((reason) => reason.signal === signal)) this.#off.heeded = true;
    else if (this.#off.heeded) {
      this.#off = undefined;
      this.restore();
    }
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
    // The section itself keeps the direction of the page, at the end of whose lines a chip stands.
    for (const piece of pieces) piece.dir = words.direction;
    this.#section.replaceChildren(...pieces);
    const floating = pieces.find((it) => it.popover);
    if (floating && this.#state === 'open') floating.showPopover();
    if (focused) this.#focusAgain(focused);
  }

  #pieces(): readonly HTMLElement[] {
    if (this.#state === 'hidden') return [this.#goneLine()];
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
      open && panel(this.#face, foot(this.#face, this.#footActs())),
    );
  }

  #footActs(): FootActs {
    return {
      hide: () => this.#hide(),
      turnOff: (reason) => this.#turnOff(reason),
      turnOn: () => this.#turnOn(),
      off: this.#off?.reason.name,
    };
  }

  #goneLine(): HTMLElement {
    const { notice } = this.#face.words;
    return this.#off
      ? goneLine(this.#face, this.#look, fill(notice.signOff, { sign: this.#off.reason.name }), () =>
          this.#turnOn(),
        )
      : goneLine(this.#face, this.#look, notice.hidden, () => this.#undo());
  }

  #toggle(): void {
    this.#off = undefined;
    const opening = this.#state === 'closed';
    this.#become(opening ? 'open' : 'closed');
    // Elsewhere the focus stays on what was pressed; a sheet covers it.
    if (opening && this.#look !== 'strip' && isSheet()) this.#focusAgain('strip');
  }

  #hide(): void {
    this.#face.actions.hide();
    this.#leave();
  }

  #leave(): void {
    this.#become('hidden');
    this.#stay = leaveUnseen(this.host, () => this.#go());
  }

  #go(): void {
    this.remove();
    this.#face.actions.gone();
  }

  #undo(): void {
    this.#face.actions.undo();
    this.restore();
  }

  #turnOff(reason: Reason): void {
    this.#off = { reason, heeded: false };
    for (const key of ['misfit', 'not-this-sign']) this.#face.unfolded.delete(key);
    this.#draw();
    this.#focusAgain('undo');
    this.#face.actions.turnSign(reason.signal, true);
  }

  #turnOn(): void {
    const signal = this.#off?.reason.signal;
    this.#off = undefined;
    if (signal) this.#face.actions.turnSign(signal, false);
    if (this.#state === 'hidden') this.restore();
    else this.#draw();
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
