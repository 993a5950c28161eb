/** Keeps back what would change a notice while a finger, the pointer or the focus is on it. */

export class Hold {
  #waiting: (() => void) | undefined;
  #touched = false;
  readonly #root: ShadowRoot;

  constructor(root: ShadowRoot, section: HTMLElement) {
    this.#root = root;
    section.addEventListener('pointerenter', () => {
      this.#touched = true;
    });
    section.addEventListener('pointerleave', () => {
      this.#touched = false;
      this.#letGo(root.activeElement !== null);
    });
    section.addEventListener('focusout', ({ relatedTarget }) =>
      this.#letGo(this.#touched || (relatedTarget !== null && section.contains(relatedTarget as Node))),
    );
  }

  /** At once, or when nobody holds the notice any more; only the newest change is made. */
  whenFree(change: () => void): void {
    if (this.#touched || this.#root.activeElement) this.#waiting = change;
    else change();
  }

  /** What waits is out of date. */
  forget(): void {
    this.#waiting = undefined;
  }

  #letGo(held: boolean): void {
    if (held) return;
    const change = this.#waiting;
    this.#waiting = undefined;
    change?.();
  }
}
