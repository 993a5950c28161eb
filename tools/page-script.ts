/** Runs inside a saved page, in a world of its own: the extension's page room, and what it left of the page. */
import type { Post } from '../src/engine/post.ts';
import type { SiteData } from '../src/packs/read/site.ts';
import { readPage } from '../src/page/read-page.ts';
import type { PageState, Reader } from '../src/page/read-post.ts';

export interface PageReport {
  readonly posts: readonly {
    readonly id: string;
    readonly site: string;
    readonly reader: Reader;
    readonly post: Post;
  }[];
  readonly state: PageState;
  /** The page's own nodes, written out, are the same after reading as before. */
  readonly untouched: boolean;
}

export function report(url: string, sites: readonly SiteData[]): PageReport {
  const before = document.documentElement.outerHTML;
  const { posts, state } = readPage(document, url, sites);
  return {
    posts: posts.map(({ id, site, reader, post }) => ({ id, site, reader, post })),
    state,
    untouched: document.documentElement.outerHTML === before,
  };
}
