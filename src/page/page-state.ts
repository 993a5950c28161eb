/** What became of a page, in one line. */
import type { Health, PageState, ReadPost } from './read-post.ts';
import { expectsPosts, type KnownSite, siteOf } from './site-of.ts';

export function pageState(
  posts: Iterable<ReadPost>,
  url: string,
  sites: readonly KnownSite[],
  error?: string,
): PageState {
  const all = [...posts];
  const [first] = all;
  const health: Health = first ? 'ok' : expectsPosts(url, siteOf(url, sites)) ? 'unread' : 'none-expected';
  return {
    reader: first?.reader ?? 'none',
    posts: all.length,
    selectors: [...new Set(all.map(({ selector }) => selector))],
    health,
    ...(error !== undefined && { error }),
  };
}
