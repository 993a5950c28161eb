import { describe, expect, test } from 'vitest';
import { mentionsOf } from '../../src/page/generic/mentions.ts';
import { readPage } from '../../src/page/read-page.ts';
import { composedPage, composedSites, lure, ordinary } from '../browser/composed.ts';
import { show } from './compose.ts';
import { sites } from './sites.ts';

const mentions = mentionsOf(['tuyển', 'lương']);

const views = composedSites.flatMap(({ name, list, detail }) => [
  ...(list ? [{ name: `${name}, list`, view: list, words: [ordinary, lure] }] : []),
  ...(detail ? [{ name: `${name}, detail`, view: detail, words: [lure] }] : []),
]);

describe.each(views)('$name', ({ view, words }) => {
  test('every part of every post is read, and the page is left as it was', () => {
    show(composedPage(view, ...words));
    const before = document.documentElement.outerHTML;
    const { posts, state } = readPage(document, view.url, sites, mentions);
    expect(posts.map(({ post }) => post.parts)).toEqual(words.map(view.reads));
    expect(state).toMatchObject({ reader: view.reader ?? 'site', posts: words.length, health: 'ok' });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('a page that asks whether one is a robot holds no posts, and where there should be some we say so', () => {
    show(
      '<main><h1>Just a moment</h1><p>Checking the connection.</p><form><input type="checkbox"></form></main>',
    );
    const health = view.anyAddress ? 'none-expected' : 'unread';
    expect(readPage(document, view.url, sites, mentions).state).toMatchObject({ posts: 0, health });
  });
});
