/** Real pages, kept outside the repository, read in real Chromium under their real addresses. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Part } from '../../src/engine/post.ts';
import type { PageReport } from '../../tools/page-script.ts';
import { NEUTRAL, openSavedPages, type SavedPages } from '../../tools/saved-pages.ts';
import { addressFor } from '../../tools/scan-page.ts';
import { engineOf, shippedPack } from '../../tools/shipped-pack.ts';
import { captured, expectedPages, missing, PAGES } from './captured.ts';
import { sites } from './sites.ts';

/** How many posts were read on each other page. `READ_COUNTS=keep` keeps what this run has read. */
const COUNTS = join(import.meta.dirname, 'read-counts.json');
/** What EXPECTED.jsonl calls the parts. */
const NAMES: Readonly<Record<string, Part>> = {
  title: 'title',
  text: 'body',
  snippet: 'body',
  alt: 'body',
  company: 'employer',
  location: 'place',
  salary: 'pay',
};
/** Badges and the like that a reading may have more than was expected. */
const MORE = 40;
/** Expected texts end here. */
const CUT = 300;
/** Enough of a text to know its last part by. */
const END = 60;
/** Where each site shows posts. */
const FULL_PAGES: Readonly<Record<string, string>> = {
  topcv: 'https://www.topcv.vn/tim-viec-lam',
  indeed: 'https://vn.indeed.com/jobs',
  glassdoor: 'https://www.glassdoor.com/Job/jobs.htm',
};

const pack = shippedPack();
const engine = engineOf(pack, 'active');
let pages: SavedPages;
const reports = new Map<string, Promise<PageReport>>();
function reportOf(file: string): Promise<PageReport> {
  const row = captured.find((page) => page.file === file) ?? { url: null };
  const report = reports.get(file) ?? pages.read(`${PAGES}/${file}`, addressFor(row, sites));
  reports.set(file, report);
  return report;
}
beforeAll(async () => {
  if (!missing) pages = await openSavedPages(pack);
});
afterAll(() => pages?.close());
beforeEach(({ skip }) => skip(missing, `there is no ${PAGES}`));

const bare = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\p{Extended_Pictographic}|\p{Co}|\s|\.\.\.$|Xem thêm$|See more$|with verification$/gu, '');
const isRead = (expected: string, read = '') =>
  bare(read).includes(bare(expected)) &&
  (expected.length === CUT || bare(read).length <= bare(expected).length + MORE);

describe.each(expectedPages)('$file', ({ file, count, items }) => {
  test('every expected post is read, and hardly more', async () => {
    const { posts, state } = await reportOf(file);
    const lost = items.filter((item) => {
      const fields = Object.entries(NAMES).flatMap(([name, part]) =>
        item[name] ? [[part, item[name]] as const] : [],
      );
      return !posts.some(({ post }) => fields.every(([part, text]) => isRead(text, post.parts[part])));
    });
    expect(lost).toEqual([]);
    expect(state).toMatchObject({ posts: count, health: 'ok', reader: 'site' });
  });
});

test.each(captured)('$file is left as it was, and gets no notice', async ({ file }) => {
  const { posts, state, watched, untouched } = await reportOf(file);
  expect(untouched).toBe(true);
  expect(state.error).toBeUndefined();
  expect(watched).toEqual(state);
  expect(posts.filter(({ post }) => engine.scan(post).level !== 'quiet')).toEqual([]);
});

test('no fewer posts are read than before where nobody has counted them', async () => {
  const unexpected = captured.filter(({ file }) => !expectedPages.some((page) => page.file === file));
  const read: Record<string, number> = {};
  for (const { file } of unexpected) {
    const { posts } = (await reportOf(file)).state;
    if (posts > 0) read[file] = posts;
  }
  const before = JSON.parse(readFileSync(COUNTS, 'utf8')) as typeof read;
  const changes = [...new Set([...Object.keys(before), ...Object.keys(read)])]
    .map((file) => ({ file, before: before[file] ?? 0, now: read[file] ?? 0 }))
    .filter(({ before, now }) => before !== now);
  const total = Object.values(read).reduce((sum, posts) => sum + posts, 0);
  console.log(`${total} posts on ${unexpected.length} pages`, ...changes);
  if (process.env.READ_COUNTS === 'keep') writeFileSync(COUNTS, `${JSON.stringify(read, null, 2)}\n`);
  else
    expect(
      changes.filter(({ before, now }) => now < before),
      'if fewer is right: READ_COUNTS=keep',
    ).toEqual([]);
});

test.each([
  ['facebook/share_popup_vi_2026-01.html', 'a dialog'],
  ['facebook/empty_shell_loggedout.html', 'a shell before it is filled'],
  ['topcv/cloudflare_block.html', 'a page that blocks robots'],
  ['topcv/landing_2025-12.html', 'cards before they are filled in'],
  ['topcv/homepage.html', 'cards before they are filled in'],
  ...captured.flatMap(({ file }) =>
    file.startsWith('vietnamworks/job_') ? [[file, 'a job before it is filled in']] : [],
  ),
  ['indeed/cloudflare_block_2025-12.html', 'a page that asks for a moment'],
  ['glassdoor/cloudflare_block.html', 'a page that blocks robots'],
  ['glassdoor/security_block.html', 'a page that asks who is there'],
])('%s holds no post: %s', async (file) => {
  expect((await reportOf(file)).posts).toEqual([]);
});

test.each(captured.filter(({ file }) => /_block/.test(file)))(
  '$file is no sign that the site has changed, wherever posts are expected',
  async ({ file, site }) => {
    const { state } = await pages.read(`${PAGES}/${file}`, FULL_PAGES[site] ?? '');
    expect(state).toMatchObject({ posts: 0, health: 'none-expected' });
  },
);

const oneJob = captured.filter(({ file }) => /^topcv\/job_|workday_autodesk_job/.test(file));
/** As the same page describes its job in JSON-LD, read as if nobody knew the site. */
test.each(oneJob.filter(({ site }) => site === 'topcv'))(
  '$file has the same fields as any of its kind',
  async ({ file }) => {
    const [read] = (await reportOf(file)).posts;
    const [described] = (await pages.read(`${PAGES}/${file}`, NEUTRAL)).posts;
    expect([read?.reader, described?.reader]).toEqual(['site', 'json-ld']);
    const [own, its] = [read?.post.parts ?? {}, described?.post.parts ?? {}];
    expect(Object.keys(own)).toEqual(['title', 'body', 'employer', 'place', 'pay']);
    expect(bare(own.title ?? '')).toBe(bare(its.title ?? ''));
    expect(bare(own.body ?? '')).toContain(bare(its.body ?? '').slice(-END));
  },
);

test.each(oneJob)('$file is one job, whole', async ({ file }) => {
  const { posts } = await reportOf(file);
  expect(posts.length).toBe(1);
  expect(posts[0]?.post.parts.title?.length).toBeGreaterThan(5);
  expect(posts[0]?.post.parts.employer?.length).toBeGreaterThan(5);
  expect(posts[0]?.post.parts.body?.length).toBeGreaterThan(500);
});
