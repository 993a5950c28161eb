/** Notices what changes on a page, and calls back when it is worth another look: soon, but never for much of its time. */
import { parentOf } from './find.ts';

export interface Changes {
  /** Something in or under this element changed since the last look. */
  touched(element: Element): boolean;
}

/** Milliseconds between a change and the look; bursts of changes share one. */
const SOON = 100;
const AT_LATEST = 1000;
/** A look that took a millisecond is followed by fifty without one. */
const SHARE = 50;

/** Calls `look` once at the start, then after changes. What it answers for `touched` holds during that look. */
export function watchChanges(doc: Document, look: (changes: Changes) => void, signal: AbortSignal): void {
  const touched = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = SOON;

  function lookNow(): void {
    timer = undefined;
    const start = performance.now();
    look({ touched: (element) => touched.has(element) });
    touched.clear();
    wait = Math.min(Math.max(SOON, (performance.now() - start) * SHARE), AT_LATEST);
  }
  function lookSoon(): void {
    timer ??= setTimeout(lookNow, wait);
  }

  const observer = new MutationObserver((records) => {
    for (const { target } of records) markUpwards(target, touched);
    lookSoon();
  });
  // Attributes change by the thousand and hold no text.
  observer.observe(doc, { subtree: true, childList: true, characterData: true });
  for (const name of ['load', 'popstate', 'hashchange']) window.addEventListener(name, lookSoon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  lookNow();
}

/** Stops at what is marked already, so that a burst of changes costs each element once. */
function markUpwards(target: Node, touched: Set<Node>): void {
  for (let node: Node | null = target; node && !touched.has(node); node = parentOf(node)) touched.add(node);
}
