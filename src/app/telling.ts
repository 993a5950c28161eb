/** Tells the badge what a page's reading came to: at once for what happens at once, and never the same twice. */
import type { Count } from './messages.ts';

/** Milliseconds: a page brings posts by the hundred. */
const SOON = 50;

export class Telling {
  readonly #count: () => Omit<Count, 'kind'>;
  readonly #tell: (count: Count) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told: Count = { kind: 'count', danger: 0, read: 0 };

  constructor(count: () => Omit<Count, 'kind'>, tell: (count: Count) => void) {
    this.#count = count;
    this.#tell = tell;
  }

  soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.now();
    }, SOON);
  }

  now(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { danger, read } = this.#count();
    if (danger === this.#told.danger && read === this.#told.read) return;
    this.#told = { kind: 'count', danger, read };
    this.again();
  }

  /** What was told may be forgotten where it was told. */
  again(): void {
    this.#tell(this.#told);
  }
}
