/** One post as it was read on a page. */
import type { Part, Post } from '../engine/post.ts';

export type Reader = 'site' | 'json-ld' | 'generic';

export interface Mount {
  readonly anchor: Element;
  readonly where: 'first-child' | 'last-child' | 'before' | 'after';
  readonly look: 'strip' | 'chip' | 'line';
}

export interface ReadPost {
  /** Stable on the site (permalink, urn, data attribute); else made of author and beginning, see `identity.ts`. */
  readonly id: string;
  /** Of id and text. */
  readonly key: string;
  /** Of the id alone, where it names the post whatever it says; see `idAlone` in the shapes of sites. */
  readonly idKey?: string;
  /** Site id, or the host where a generic reader answered. */
  readonly site: string;
  readonly reader: Reader;
  /** The selector that found the container. */
  readonly selector: string;
  readonly post: Post;
  /** The post's own element. */
  readonly container: Element;
  readonly mount: Mount;
  /** The evidence on the page, or null where the part is not visible text there. */
  range(part: Part, start: number, end: number): Range | null;
}

/** A place where a post may be. It is read only when its turn comes; null where there is none after all. */
export interface Candidate {
  readonly container: Element;
  /** One of many in a list, rather than what the page is about. */
  readonly card?: boolean;
  /** What it is read from, where that is not the container: with another one it is another post. */
  readonly from?: unknown;
  read(): ReadPost | null;
}

/**
 * `unread`: a site we know, at an address where posts are expected, yields none.
 * `gave-up`: the page changes so much that reading it would slow it down.
 */
export type Health = 'ok' | 'unread' | 'none-expected' | 'gave-up';

/** What became of a page: for the popup, and for whoever mends `rules/sites`. */
export interface PageState {
  readonly reader: Reader | 'none';
  readonly posts: number;
  /** Those that found the containers; a chain has several, and one that is not its first is a hint to mend it. */
  readonly selectors: readonly string[];
  readonly health: Health;
  readonly error?: string;
}
