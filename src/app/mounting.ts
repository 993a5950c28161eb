/** Notices are mounted together, once a frame: the page is measured first and then changed, so that it is laid out once. */
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

export class Mounting {
  readonly chips = new Chips();
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
    // a page out of sight has no frames
    const mount = () => quietly(() => this.#mountAll());
    if (document.hidden) setTimeout(mount);
    else requestAnimationFrame(mount);
  }

  drop(one: Mountable): void {
    this.#waiting.delete(one);
  }

  #mountAll(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    const tops = this.#strips().map((strip) => boxOf(strip).top);
    const painted = this.#painted();
    const looks = waiting.map(({ post, late }) => lookFor(post, tops, late || painted));
    for (const [at, one] of waiting.entries()) one.mount(looks[at] as Look);
  }
}
