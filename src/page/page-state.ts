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
    posts: countOf(all),
    selectors: [...new Set(all.map(({ selector }) => selector))],
    health,
    ...(error !== undefined && { error }),
  };
}

/** A post that stands in two places, such as list and detail, counts once. */
function countOf(posts: readonly ReadPost[]): number {
  const places = new Map<string, string>();
  for (const { id, selector } of posts) if (!places.has(id)) places.set(id, selector);
  return posts.filter(({ id, selector }) => places.get(id) === selector).length;
}
