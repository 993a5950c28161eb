/** Real pages, kept outside the repository, read in real Chromium under their real addresses. */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Part } from '../../src/engine/post.ts';
import type { PageReport } from '../../tools/page-script.ts';
import { NEUTRAL, openSavedPages, type SavedPages } from '../../tools/saved-pages.ts';
import { sites } from './sites.ts';

interface Row {
  readonly file: string;
  readonly url: string | null;
  readonly items?: readonly Readonly<Record<string, string>>[];
}

const PAGES = `${process.env.FIELD}/pages`;
const READ_HERE = ['facebook', 'topcv', 'linkedin', 'jobposting_generic', 'structured_extruct'];
/** What EXPECTED.jsonl calls the parts. */
const NAMES: Readonly<Record<string, Part>> = {
  title: 'title',
  text: 'body',
  company: 'employer',
  salary: 'pay',
};
/** Badges and the like that a reading may have more than was expected. */
const MORE = 40;

const missing = !existsSync(PAGES);
const rowsOf = (list: string): Row[] => {
  if (missing) return [{ file: list, url: null }];
  const rows = readFileSync(`${PAGES}/${list}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  return rows.filter(({ file }) => READ_HERE.some((site) => file.startsWith(`${site}/`)));
};
const index = new Map(rowsOf('INDEX.jsonl').map((row) => [row.file, row]));
/** The index cuts the names of groups off. */
const addressOf = (file: string) => index.get(file)?.url?.replace('…', '1/') ?? NEUTRAL;

const counts: string[] = [];
let pages: SavedPages;
const reports = new Map<string, Promise<PageReport>>();
function reportOf(file: string): Promise<PageReport> {
  const report = reports.get(file) ?? pages.read(`${PAGES}/${file}`, addressOf(file));
  reports.set(file, report);
  return report;
}
beforeAll(async () => {
  if (!missing) pages = await openSavedPages(sites);
});
afterAll(async () => {
  await pages?.close();
  console.log(counts.join('\n'));
});
beforeEach(({ skip }) => skip(missing, `there is no ${PAGES}`));

const bare = (text = '') =>
  text
    .normalize('NFC')
    .replace(/\p{Extended_Pictographic}|\p{Co}|\s|\.\.\.$|Xem thêm$|See more$|with verification$/gu, '');
const isRead = (expected: string, read: string | undefined) =>
  bare(read).includes(bare(expected)) && bare(read).length <= bare(expected).length + MORE;

describe.each(rowsOf('EXPECTED.jsonl'))('$file', ({ file, items = [] }) => {
  test('every expected post is read, and hardly more', async () => {
    const { posts, state } = await reportOf(file);
    const lost = items.filter((item) => {
      const fields = Object.entries(NAMES).flatMap(([name, part]) =>
        item[name] ? [[part, item[name]] as const] : [],
      );
      return !posts.some(({ post }) => fields.every(([part, text]) => isRead(text, post.parts[part])));
    });
    expect(lost).toEqual([]);
    expect(posts.length).toBeGreaterThanOrEqual(items.length);
    expect(state).toMatchObject({ health: 'ok', reader: 'site' });
  });
});

test.each([...index.values()])('$file is left as it was', async ({ file }) => {
  const { posts, state, untouched } = await reportOf(file);
  counts.push(`${file}: ${posts.length} by ${state.reader}, ${state.health}`);
  expect(untouched).toBe(true);
  expect(state.error).toBeUndefined();
});

test.each([
  ['facebook/share_popup_vi_2026-01.html', 'a dialog'],
  ['facebook/empty_shell_loggedout.html', 'a shell before it is filled'],
  ['topcv/cloudflare_block.html', 'a page that blocks robots'],
  ['jobposting_generic/workday_autodesk_list_2025-03.html', 'a list without structured data'],
])('%s holds no post: %s', async (file) => {
  expect((await reportOf(file)).posts).toEqual([]);
});

test.each([...index.keys()].filter((file) => /^topcv\/job_|workday_autodesk_job/.test(file)))(
  '%s is one job, whole',
  async (file) => {
    const { posts } = await reportOf(file);
    expect(posts.length).toBe(1);
    expect(posts[0]?.post.parts.title?.length).toBeGreaterThan(5);
    expect(posts[0]?.post.parts.employer?.length).toBeGreaterThan(5);
    expect(posts[0]?.post.parts.body?.length).toBeGreaterThan(500);
  },
);
