/** What is read on a composed page of a site, and why. */
import { describe, expect, test } from 'vitest';
import type { Post } from '../../src/engine/post.ts';
import { readPage } from '../../src/page/read-page.ts';
import { show } from './compose.ts';
import { sites } from './sites.ts';

export interface Claim {
  readonly because: string;
  readonly url: string;
  readonly html: string;
  readonly ids?: readonly string[];
  readonly posts: readonly Pick<Post, 'parts' | 'unseen'>[];
}

export function testClaims(claims: readonly Claim[]): void {
  describe.each(claims)('$because', ({ url, html, ids, posts }) => {
    test('reads these posts and leaves the page as it was', () => {
      show(html);
      const before = document.documentElement.outerHTML;
      const page = readPage(document, url, sites);
      expect(page.posts.map(({ post: { parts, unseen } }) => ({ parts, unseen }))).toEqual(posts);
      expect(page.state.error).toBeUndefined();
      if (ids) expect(page.posts.map(({ id }) => id)).toEqual(ids);
      expect(document.documentElement.outerHTML).toBe(before);
    });
  });
}
