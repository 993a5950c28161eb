/** Captured job lists, read as if nobody had described their sites: the generic reader alone must tell their posts apart. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openSavedPages, type SavedPages } from '../../../tools/saved-pages.ts';
import { shippedPack } from '../../../tools/shipped-pack.ts';
import { expectedPages, missing, PAGES } from '../captured.ts';

/** Its measures say of the others (`sites.md` 0): no links at all, texts too short, or nothing about work. */
const BEYOND = /^(?:facebook\/group_vi_mobile|x\/|threads\/|tiktok\/|chotot\/)/;
const LISTS = expectedPages.filter(({ file }) => !BEYOND.test(file));
/** Titles of other posts that a block may name beside its own: one text may mention what another is called. */
const ALSO_NAMED = 1;

let pages: SavedPages;
beforeAll(async () => {
  if (!missing) pages = await openSavedPages({ sites: [], topics: shippedPack().topics });
});
afterAll(() => pages?.close());
beforeEach(({ skip }) => skip(missing, `there is no ${PAGES}`));

const bare = (text: string) =>
  text
    .normalize('NFC')
    .replace(/with verification$/, '')
    .replace(/[\s\p{Extended_Pictographic}\p{Co}]/gu, '')
    .toLowerCase();

test.each(LISTS)('$file: every post stands alone', async ({ file, items }) => {
  const { posts, state } = await pages.read(`${PAGES}/${file}`, 'https://example.org/page');
  const bodies = posts.map(({ post }) => bare(post.parts.body ?? ''));
  const titles = [...new Set(items.map((item) => bare(item.title ?? item.text ?? '').slice(0, 60)))];
  const merged = titles.filter((title) => {
    const others = titles.filter((other) => !other.includes(title) && !title.includes(other));
    const beside = (body: string) => others.filter((other) => body.includes(other)).length;
    return !bodies.some((body) => body.includes(title) && beside(body) <= ALSO_NAMED);
  });
  console.log(`${file}: ${items.length} posts, ${posts.length} blocks`);
  expect(merged).toEqual([]);
  expect(state).toMatchObject({ reader: 'generic', health: 'ok' });
});
