/** Notices what changes on a page, and calls back when it is worth another look: soon, but never for much of its time. */
import type { Allowance } from './allowance.ts';
import { nameOf, on, parentOf } from './find.ts';
import { isOurDoing } from './own-nodes.ts';
import type { Tree } from './roots.ts';

export interface Changes {
  /** Something in or under this element changed since the last look. */
  touched(element: Element): boolean;
}

/** Milliseconds between a change and the look; bursts of changes share one. */
const SOON = 100;
const AT_LATEST = 1000;
/** A look that took a millisecond is followed by a hundred without one. */
const SHARE = 100;

/**
 * Calls `look` once at the start, then after changes in the trees that it looked through. What it answers for `touched`
 * holds during that look.
 */
export function watchChanges(
  doc: Document,
  look: (changes: Changes) => readonly Tree[],
  allowance: Allowance,
  signal: AbortSignal,
): void {
  const touched = new Set<Node>();
  const observed = new WeakSet<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = SOON;

  function lookNow(): void {
    timer = undefined;
    const took = allowance.spend(() => look({ touched: (element) => touched.has(element) }).forEach(observe));
    touched.clear();
    wait = Math.max(Math.min(Math.max(SOON, took * SHARE), AT_LATEST), allowance.rest());
  }
  function lookSoon(): void {
    if (!signal.aborted) timer ??= setTimeout(lookNow, wait);
  }

  const observer = new MutationObserver((records) => {
    let changed = false;
    allowance.spend(() => {
      for (const record of records) {
        if (isOurDoing(record)) continue;
        changed = true;
        markUpwards(record.target, touched);
      }
    });
    if (changed) lookSoon();
  });
  function observe(tree: Tree): void {
    if (observed.has(tree)) return;
    observed.add(tree);
    // Attributes change by the thousand and hold no text.
    observer.observe(tree, { subtree: true, childList: true, characterData: true });
  }

  for (const name of ['load', 'popstate', 'hashchange', 'pageshow']) on(window, name, lookSoon, { signal });
  // a frame brings another document, and nothing around it changes
  const isFrame = ({ target }: Event) => target instanceof Node && nameOf(target) === 'IFRAME';
  on(doc, 'load', (event) => isFrame(event) && lookSoon(), { signal, capture: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  observe(doc);
  lookNow();
}

/** Stops at what is marked already, so that a burst of changes costs each element once. */
function markUpwards(target: Node, touched: Set<Node>): void {
  for (let node: Node | null = target; node && !touched.has(node); node = parentOf(node)) touched.add(node);
}
