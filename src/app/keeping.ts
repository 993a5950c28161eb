/** Keeps a notice beside the words that earned it, on pages that draw themselves anew or use a node for another post. */
import { contains } from '../page/find.ts';
import { quietly } from './quietly.ts';

/** Often enough for a page that redraws, and no endless struggle with one that does not want us. */
const RETURNS = 5;

interface Kept {
  readonly host: Element;
  /** The post's own element. */
  readonly container: Element;
  put(): void;
  /** Whether the words that earned the notice can be found on the page. */
  hasWords(): boolean;
  /** It says that it was hidden, and leaves by itself. */
  isLeaving(): boolean;
}

export class Keeping {
  readonly #guard = new MutationObserver(() => quietly(() => this.#look()));
  #kept: Kept | undefined;
  #returns = RETURNS;
  /** The words were there when the notice was put. */
  #isFound = false;
  /** They are not there at the moment, so neither is the notice. */
  #isAway = false;

  /** Puts the notice in its place and keeps it there. */
  start(kept: Kept): void {
    const { host, container } = kept;
    kept.put();
    this.#kept = kept;
    this.#isAway = false;
    this.#isFound = kept.hasWords();
    this.#guard.disconnect();
    this.#guard.observe(container, { subtree: true, childList: true, characterData: true });
    const { parentNode } = host;
    // said of the same node, this would take the place of the line above
    if (parentNode && !contains(container, parentNode)) this.#guard.observe(parentNode, { childList: true });
  }

  stop(): void {
    this.#guard.disconnect();
    this.#kept = undefined;
  }

  /** Before the page is painted: a notice never stands beside words that are another post's. */
  #look(): void {
    if (!this.#kept || this.#kept.isLeaving()) return;
    const { host, put, hasWords } = this.#kept;
    if (this.#isFound && !hasWords()) {
      this.#isAway = true;
      host.remove();
    } else if (!host.isConnected && (this.#isAway || this.#returns > 0)) {
      if (!this.#isAway) this.#returns -= 1;
      this.#isAway = false;
      put();
    }
  }
}
