/** What became of a page, in one line. */
import type { PageState, ReadPost } from './read-post.ts';
import { expectsPosts, type KnownSite, siteOf } from './site-of.ts';

export function pageState(
  posts: Iterable<ReadPost>,
  url: string,
  sites: readonly KnownSite[],
  error?: string,
): PageState {
  const [first, ...rest] = posts;
  const health = first ? 'ok' : expectsPosts(url, siteOf(url, sites)) ? 'unread' : 'none-expected';
  return {
    reader: first?.reader ?? 'none',
    posts: first ? rest.length + 1 : 0,
    selector: first?.selector ?? null,
    health,
    ...(error !== undefined && { error }),
  };
}
