/** Runs inside a saved page, in a world of its own: the extension's page room, and what it left of the page. */
import type { Post } from '../src/engine/post.ts';
import type { Pack } from '../src/packs/read/pack.ts';
import type { SiteData } from '../src/packs/read/site.ts';
import { type Mentions, mentionsOf } from '../src/page/generic/mentions.ts';
import { readPage } from '../src/page/read-page.ts';
import type { PageState, Reader } from '../src/page/read-post.ts';
import { watchPage } from '../src/page/watch.ts';

/** What the page room needs of a pack. */
export type Knowing = Pick<Pack, 'sites' | 'topics'>;

export interface PageReport {
  readonly posts: readonly {
    readonly id: string;
    readonly site: string;
    readonly reader: Reader;
    readonly selector: string;
    readonly post: Post;
  }[];
  readonly state: PageState;
  /** What following the page, as the extension does, makes of it. */
  readonly watched: PageState;
  /** The page's own nodes, written out, are the same after reading, while it is followed, and after that, as before. */
  readonly untouched: boolean;
}

export async function report(url: string, { sites, topics }: Knowing): Promise<PageReport> {
  const mentions = mentionsOf(topics);
  const written = () => document.documentElement.outerHTML;
  const before = written();
  const { posts, state } = readPage(document, url, sites, mentions);
  const stop = new AbortController();
  const moments = [written()];
  const watched = await firstState(url, sites, mentions, stop.signal);
  moments.push(written());
  stop.abort();
  moments.push(written());
  return {
    posts: posts.map(({ id, site, reader, selector, post }) => ({ id, site, reader, selector, post })),
    state,
    watched,
    untouched: moments.every((moment) => moment === before),
  };
}

/** Told when every post that is there has been read. */
function firstState(
  url: string,
  sites: readonly SiteData[],
  mentions: Mentions,
  signal: AbortSignal,
): Promise<PageState> {
  return new Promise((onState) => {
    const events = { onPost() {}, onGone() {}, onState, getReady: () => true };
    watchPage(document, () => url, sites, events, signal, mentions);
  });
}
