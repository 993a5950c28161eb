/** Notices are mounted together, once a frame, when the page is laid out: it is measured first and then changed. */
import type { Look } from '../notice/notice.ts';
import { boxOf } from '../page/find.ts';
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

export class Mounting {
  readonly chips = new Chips();
  #last = Number.NEGATIVE_INFINITY;
  readonly #waiting = new Set<Mountable>();
  readonly #strips: () => readonly Element[];
  readonly #painted: () => boolean;

  /** `strips` are those on the page; `painted` says whether the reader may be looking at it. */
  constructor(strips: () => readonly Element[], painted: () => boolean) {
    this.#strips = strips;
    this.#painted = painted;
  }

  add(one: Mountable): void {
    this.#waiting.add(one);
    if (this.#waiting.size > 1) return;
    const mount = () => quietly(() => this.#mountAll());
    const wait = this.#last + SPACING - performance.now();
    if (wait > 0) setTimeout(() => whenLaidOut(mount), wait);
    else whenLaidOut(mount);
  }

  drop(one: Mountable): void {
    this.#waiting.delete(one);
  }

  #mountAll(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    this.#last = performance.now();
    const tops = this.#strips().map((strip) => boxOf(strip).top);
    const painted = this.#painted();
    const looks = waiting.map(({ post, late }) => lookFor(post, tops, late || painted));
    for (const [at, one] of waiting.entries()) one.mount(looks[at] as Look);
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
