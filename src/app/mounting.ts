/** Notices are mounted when their posts come near, a few a frame, when the page is laid out: it is measured first and then changed. */
import type { Look } from '../notice/notice.ts';
import { boxOf, documentOf } from '../page/find.ts';
import type { ReadPost } from '../page/read-post.ts';
import { Chips } from './chips.ts';
import { lookFor } from './place-notice.ts';
import { quietly } from './quietly.ts';

/** Whoever waits for its notice to be mounted. */
export interface Mountable {
  readonly post: ReadPost;
  /** The reader may have been looking at the post before it earned a notice. */
  readonly late: boolean;
  mount(look: Look): void;
}

/** Milliseconds from one mounting to the next: each makes the browser lay the page out once more. */
const SPACING = 200;
/** Milliseconds for the mountings of one frame. */
const SLICE = 4;
/** From one view away, or four where a browser adds these up: for whoever scrolls fast, the page or a part of it. */
const NEAR = { rootMargin: '100% 0px', scrollMargin: '100% 0px' };

export class Mounting {
  readonly chips = new Chips();
  /** By the element of the post. */
  readonly #waiting = new Map<Element, Mountable>();
  readonly #near = new Set<Mountable>();
  /** One for each frame: what comes near does so in its own. A frame that is gone is not kept for it. */
  readonly #approaches = new WeakMap<Document, IntersectionObserver>();
  #last = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #strips: () => readonly Element[];
  readonly #painted: () => boolean;

  /** `strips` are those on the page; `painted` says whether the reader may be looking at it. */
  constructor(strips: () => readonly Element[], painted: () => boolean) {
    this.#strips = strips;
    this.#painted = painted;
  }

  add(one: Mountable): void {
    const { container } = one.post;
    if (this.#waiting.has(container)) return;
    this.#waiting.set(container, one);
    if (!document.hidden) {
      this.#approachIn(documentOf(container)).observe(container);
      return;
    }
    // a page out of sight has no frames, and nobody sees it move
    this.#near.add(one);
    this.#later();
  }

  drop(one: Mountable): void {
    const { container } = one.post;
    this.#approaches.get(documentOf(container))?.unobserve(container);
    this.#waiting.delete(container);
    this.#near.delete(one);
  }

  /** Wherever its post is. */
  now(one: Mountable): void {
    if (this.#waiting.has(one.post.container)) this.#mount([one]);
  }

  #approachIn(root: Document): IntersectionObserver {
    const known = this.#approaches.get(root);
    if (known) return known;
    const made = new IntersectionObserver((entries) => quietly(() => this.#come(entries)), { ...NEAR, root });
    this.#approaches.set(root, made);
    return made;
  }

  #come(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      const one = this.#waiting.get(target);
      // an element without a box of its own never comes near
      const isBoxless = box.width === 0 && box.height === 0;
      if (one && (isIntersecting || isBoxless)) this.#near.add(one);
    }
    if (this.#near.size === 0 || this.#timer) return;
    if (performance.now() - this.#last >= SPACING) this.#mountNear();
    else this.#later();
  }

  #later(): void {
    this.#timer ??= setTimeout(
      () => {
        this.#timer = undefined;
        whenLaidOut(() => quietly(() => this.#mountNear()));
      },
      Math.max(0, this.#last + SPACING - performance.now()),
    );
  }

  #mountNear(): void {
    const far = new Map([...this.#near].map((one) => [one, Math.abs(boxOf(one.post.container).top)]));
    this.#mount([...far.keys()].sort((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0)));
  }

  #mount(ones: readonly Mountable[]): void {
    const tops = this.#strips().map((strip) => boxOf(strip).top);
    const painted = this.#painted();
    const looks = ones.map(({ post, late }) => lookFor(post, tops, late || painted));
    this.#last = performance.now();
    for (const [at, one] of ones.entries()) {
      if (at > 0 && performance.now() - this.#last > SLICE) break;
      this.drop(one);
      one.mount(looks[at] as Look);
    }
    if (this.#near.size > 0) this.#later();
  }
}

/** The one moment of a frame in which measuring costs nothing; a page out of sight has no frames. */
function whenLaidOut(act: () => void): void {
  if (document.hidden) {
    setTimeout(act);
    return;
  }
  const observer = new IntersectionObserver(() => {
    observer.disconnect();
    act();
  });
  observer.observe(document.documentElement);
}
