/** Reads every post of a page at once, as it stands. `watch.ts` does it bit by bit while the page lives. */
import type { SiteData } from '../packs/read/site.ts';
import { findCandidates } from './candidates.ts';
import { pageState } from './page-state.ts';
import type { PageState, ReadPost } from './read-post.ts';

export interface PageReading {
  readonly posts: readonly ReadPost[];
  readonly state: PageState;
}

export function readPage(doc: Document, url: string, sites: readonly SiteData[]): PageReading {
  const posts: ReadPost[] = [];
  let error: string | undefined;
  for (const candidate of findCandidates(doc, url, sites)) {
    try {
      const post = candidate.read();
      if (post) posts.push(post);
    } catch (reason) {
      error = String(reason); // costs this post only
    }
  }
  return { posts, state: pageState(posts, url, sites, error) };
}
