/** All posts read on a page, by the element that holds them. */
import type { Post, Verdict } from '../engine/post.ts';
import { comesBefore } from '../page/find.ts';
import type { ReadPost } from '../page/read-post.ts';
import type { WarnedPost } from './messages.ts';
import { Mounting } from './mounting.ts';
import { NotedPost, type NoticeWires, type Wishes } from './noted-post.ts';

type Hidden = (post: ReadPost, look: WarnedPost['look']) => boolean;

export class PagePosts {
  /** As each was read last; what is said of a post that has changed or gone since is not heard. */
  readonly #read = new Map<Element, ReadPost>();
  readonly #noted = new Map<Element, NotedPost>();
  readonly #judge: (post: Post) => Promise<Verdict>;
  readonly #wires: NoticeWires;
  #wishes: Wishes;

  /** `painted` says whether the reader may be looking at the page. */
  constructor(
    judge: (post: Post) => Promise<Verdict>,
    painted: () => boolean,
    wires: Omit<NoticeWires, 'mounting'>,
    wishes: Wishes,
  ) {
    this.#judge = judge;
    this.#wires = { ...wires, mounting: new Mounting(() => this.#strips(), painted) };
    this.#wishes = wishes;
  }

  /** How many are judged. */
  get count(): number {
    return this.#noted.size;
  }

  /** A post that is new, or that says more than before. Rejects where nobody could judge it. */
  async add(post: ReadPost): Promise<void> {
    const { container } = post;
    this.#read.set(container, post);
    const verdict = await this.#judge(post.post);
    if (this.#read.get(container) !== post) return;
    const before = this.#noted.get(container);
    if (before) {
      before.grow(post, verdict, this.#wishes);
      return;
    }
    const noted = new NotedPost(post, verdict, this.#wires);
    this.#noted.set(container, noted);
    noted.show(this.#wishes);
  }

  drop({ container }: ReadPost): void {
    this.#read.delete(container);
    this.#noted.get(container)?.remove();
    this.#noted.delete(container);
  }

  /** Those that are there are judged as new ones are, and shown as that came out. */
  async judgeAgain(): Promise<void> {
    const again = async (noted: NotedPost) => {
      const { post } = noted;
      const verdict = await this.#judge(post.post);
      if (this.#read.get(post.container) === post) noted.judged(verdict, this.#wishes);
    };
    await Promise.all([...this.#noted.values()].map(again));
  }

  show(wishes: Wishes): void {
    this.#wishes = wishes;
    for (const noted of this.#noted.values()) noted.show(wishes);
  }

  remove(): void {
    for (const noted of this.#noted.values()) noted.remove();
    this.#noted.clear();
    this.#read.clear();
  }

  /** In page order; a post that stands in two places, such as list and detail, counts once, by its graver reading. */
  warned(isHidden: Hidden): WarnedPost[] {
    const warned = new Map<string, WarnedPost>();
    for (const { post, look } of this.#inPageOrder()) {
      const known = warned.get(post.id);
      if (!look || (known && (known.look === 'danger' || look !== 'danger'))) continue;
      warned.set(post.id, { key: post.key, look, hidden: isHidden(post, look) });
    }
    return [...warned.values()];
  }

  danger(isHidden: Hidden): number {
    const grave = [...this.#noted.values()].filter(({ look }) => look === 'danger');
    return new Set(grave.filter(({ post }) => !isHidden(post, 'danger')).map(({ post }) => post.id)).size;
  }

  jump(key: string): void {
    this.#inPageOrder()
      .find(({ post }) => post.key === key)
      ?.jump();
  }

  #inPageOrder(): NotedPost[] {
    const follows = (a: NotedPost, b: NotedPost) =>
      comesBefore(a.post.container, b.post.container) ? -1 : 1;
    return [...this.#noted.values()].sort(follows);
  }

  #strips(): Element[] {
    return [...this.#noted.values()].flatMap(({ strip }) => strip ?? []);
  }
}
