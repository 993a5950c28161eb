/** What became of a page, in one line. */
import type { Health, PageState, ReadPost } from './read-post.ts';

export function pageState(posts: Iterable<ReadPost>, expected: boolean, error?: string): PageState {
  const all = [...posts];
  const [first] = all;
  const health: Health = first ? 'ok' : expected ? 'unread' : 'none-expected';
  return {
    reader: first?.reader ?? 'none',
    posts: countOf(all),
    selectors: [...new Set(all.map(({ selector }) => selector))].sort(),
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
