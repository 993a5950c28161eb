/** The reading of a page while its site is on: posts come in; notices, and a count of the gravest, go out. */
import type { NoticeContent } from '../notice/content.ts';
import { mentionsOf } from '../page/generic/mentions.ts';
import type { PageState, ReadPost } from '../page/read-post.ts';
import type { KnownSite } from '../page/site-of.ts';
import { type PageEvents, watchPage } from '../page/watch.ts';
import type { Reader } from '../settings/reader.ts';
import type { Settings } from '../settings/settings.ts';
import { wordsFor } from '../words/words.ts';
import { explain, lookOf } from './explain.ts';
import { feedbackOn } from './feedback.ts';
import { gathered } from './gathered.ts';
import { hiddenBy } from './hiding.ts';
import type { Judging } from './judge.ts';
import type { Count, PageAnswer } from './messages.ts';
import type { Wishes } from './noted-post.ts';
import { wiresOf } from './notice-wires.ts';
import { PagePosts } from './page-posts.ts';
import type { Place } from './sites-on.ts';
import { Telling } from './telling.ts';
import type { Surroundings } from './watch-page.ts';

type Found = Omit<PageAnswer, keyof Place | 'off'>;

/** What is said of a page that is not read. */
export const NOTHING: Found = { read: 0, health: 'none-expected', reader: 'none', selectors: [], warned: [] };

export class PageReading {
  readonly #reads: string;
  readonly #around: Surroundings;
  readonly #posts: PagePosts;
  readonly #telling: Telling;
  readonly #stop = new AbortController();
  #settings: Settings;
  #reader: Reader;
  #heard: string;
  #state: PageState | undefined;

  constructor(around: Surroundings, sites: readonly KnownSite[], settings: Settings, reader: Reader) {
    this.#reads = readingOf(sites, settings);
    this.#around = around;
    this.#settings = settings;
    this.#reader = reader;
    this.#heard = hearingOf(settings);
    const judge = gathered((posts) => around.judge({ posts, ...this.#hearing() }));
    const wires = wiresOf(around, () => ({ settings: this.#settings, reader: this.#reader }));
    this.#posts = new PagePosts(judge, () => around.painted(), wires, this.#wishes(reader));
    this.#telling = new Telling(() => this.#count(), around.tell);
    watchPage(
      around.doc,
      () => (this.#isWelcome() ? around.url() : null),
      sites,
      this.#events(),
      this.#stop.signal,
      mentionsOf(around.pack.topics),
    );
  }

  /** Settings changed: the same posts, as the reader wants them now. */
  show(settings: Settings, reader: Reader): void {
    const heard = hearingOf(settings);
    const isNew = heard !== this.#heard;
    this.#settings = settings;
    this.#reader = reader;
    this.#heard = heard;
    if (isNew) void this.#judgeAgain();
    this.#posts.show(this.#wishes(reader));
    this.#telling.soon();
  }

  /** Whether the same posts would be read, and the same languages watched for, with these. */
  readsAs(sites: readonly KnownSite[], settings: Settings): boolean {
    return this.#reads === readingOf(sites, settings);
  }

  found(): Found {
    if (!this.#state) return NOTHING;
    const { health, reader, selectors } = this.#state;
    const warned = this.#posts.warned((post, look) => this.#isHidden(post, look));
    return { read: this.#posts.count, health, reader, selectors: [...selectors], warned };
  }

  jump(key: string): void {
    this.#posts.jump(key);
  }

  tellAgain(): void {
    this.#telling.again();
  }

  stop(): void {
    this.#stop.abort();
    this.#posts.remove();
    this.#telling.now();
  }

  #events(): PageEvents {
    const whileAlive = (act: () => void) => {
      if (!this.#isWelcome()) return;
      act();
      this.#telling.soon();
    };
    return {
      onPost: (post) => whileAlive(() => void this.#add(post)),
      onGone: (post) => whileAlive(() => this.#posts.drop(post)),
      onState: (state) =>
        whileAlive(() => {
          this.#state = state;
        }),
    };
  }

  /** A post that nobody could judge is not counted as read. */
  async #add(post: ReadPost): Promise<void> {
    await this.#posts.add(post).catch(() => {});
    if (!this.#stop.signal.aborted) this.#telling.soon();
  }

  /** An extension that was updated or removed leaves its old readers behind; they end themselves. */
  #isWelcome(): boolean {
    const alive = this.#around.isAlive();
    if (!alive) this.#around.end.abort();
    return alive;
  }

  async #judgeAgain(): Promise<void> {
    await this.#posts.judgeAgain().catch(() => {});
    if (!this.#stop.signal.aborted) this.#telling.soon();
  }

  #hearing(): Omit<Judging, 'posts'> {
    const { country, trials, signalsOff } = this.#settings;
    return { country, trials, off: signalsOff };
  }

  #wishes(reader: Reader): Wishes {
    const { pack, url } = this.#around;
    const { texts, resources, version } = pack;
    const words = wordsFor(reader.language);
    return {
      words,
      look: (verdict, { post }) => lookOf(verdict, post, texts),
      explain: (verdict, { post }) => explain(verdict, post, texts, resources, reader, words),
      feedback: (content, withSite) =>
        feedbackOn(content, { version, site: withSite ? new URL(url()).hostname : undefined }, words),
      wants: (post, look) => !this.#isHidden(post, look) && !(this.#settings.quieter && look === 'pause'),
    };
  }

  #isHidden(post: ReadPost, look: NoticeContent['look']): boolean {
    const keys = hiddenBy(post, look);
    return this.#settings.hidden.some(({ key }) => keys.includes(key));
  }

  #count(): Omit<Count, 'kind'> {
    const danger = this.#posts.danger((post, look) => this.#isHidden(post, look));
    return { danger, read: this.#posts.count };
  }
}

/** What the reader chose of what posts are judged by, as one text. */
function hearingOf({ signalsOff, country }: Settings): string {
  return [country, ...[...signalsOff].sort()].join();
}

/** What the reading of posts and the making of an engine depend on, as one text. */
function readingOf(sites: readonly KnownSite[], { trials }: Settings): string {
  const off = sites.filter((site) => site.off).map(({ id }) => id);
  return [...[...trials].sort(), 'off', ...off].join();
}
