/** How a notice stands on its page, for whoever finds it a place. Its element gets no attribute for that: the page could read it. */

/** Pixels to the right, to the left where below zero; and downwards, upwards where below zero. */
export interface Way {
  readonly across: number;
  readonly down: number;
}

export class Standing {
  readonly #root: ShadowRoot;
  readonly #section: HTMLElement;
  #moved: Way = { across: 0, down: 0 };

  constructor(root: ShadowRoot, section: HTMLElement) {
    this.#root = root;
    this.#section = section;
  }

  /** Where it lies. */
  box(): DOMRect {
    return this.#section.getBoundingClientRect();
  }

  move({ across, down }: Way): void {
    this.#moved = { across: this.#moved.across + across, down: this.#moved.down + down };
    this.#section.style.translate = `${this.#moved.across}px ${this.#moved.down}px`;
  }

  /** A chip alone, with nothing open and nothing said in its place. */
  get isFolded(): boolean {
    return this.#section.querySelector('[aria-expanded="false"]') !== null;
  }

  /** Out of sight and reach, or back; where it lies stays the same. */
  veil(veiled: boolean): void {
    this.#section.style.visibility = veiled ? 'hidden' : '';
  }

  /** Gives back the room that the layout around a chip makes for it. */
  tuck(room: number): void {
    this.#restyle(`margin-block-start: ${-room}px`);
  }

  /** Takes a chip out of its layout, where that is the only way. */
  lift(): void {
    this.#restyle('position: absolute');
  }

  /** `:empty`, as it is, outweighs the sheet of all notices. */
  #restyle(declaration: string): void {
    const style = this.#root.ownerDocument.createElement('style');
    style.textContent = `:host(span:empty) { ${declaration} !important }`;
    this.#root.append(style);
  }
}
