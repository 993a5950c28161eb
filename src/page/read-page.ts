/** Reads every post of a page at once, as it stands. `watch.ts` does it bit by bit while the page lives. */
import type { SiteData } from '../packs/read/site.ts';
import { findCandidates } from './candidates.ts';
import type { Mentions } from './generic/mentions.ts';
import { pageState } from './page-state.ts';
import type { PageState, ReadPost } from './read-post.ts';

export interface PageReading {
  readonly posts: readonly ReadPost[];
  readonly state: PageState;
}

export function readPage(
  doc: Document,
  url: string,
  sites: readonly SiteData[],
  mentions?: Mentions,
): PageReading {
  const posts: ReadPost[] = [];
  let error: string | undefined;
  const { candidates, expected } = findCandidates(doc, url, sites, mentions);
  for (const candidate of candidates) {
    try {
      const post = candidate.read();
      if (post) posts.push(post);
    } catch (reason) {
      error = String(reason); // costs this post only
    }
  }
  return { posts, state: pageState(posts, expected, error) };
}
