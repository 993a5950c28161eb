import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Post, Verdict } from '../../src/engine/post.ts';
import { scanPages } from '../../tools/scan-page.ts';
import { sites } from '../page/sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const card = (title: string) =>
  `<div class="job-item-search-result" data-job-id="7"><h3 class="title"><a>${title}</a></h3></div>`;
const described = JSON.stringify({ '@type': 'JobPosting', title: 'Phụ bếp', description: 'Nấu ăn' });

beforeAll(() => {
  put('list.html', `${card('Kế toán')}<script>document.body.remove()</script><noscript>no script</noscript>`);
  put('described.html', `<h1>Phụ bếp</h1><script type="application/ld+json">${described}</script>`);
  put('plain.html', '<p>Hello</p>');
  const rows = [
    { file: 'missing.html', url: null },
    { file: 'list.html', url: 'https://www.topcv.vn/tim-viec-lam' },
    { file: 'list.html', url: 'https://www.topcv.vn/…/viec' },
    { file: 'list.html', url: null, site: 'topcv' },
    { file: 'list.html', url: null, site: 'nobody' },
    { file: 'described.html', url: null },
    { file: 'plain.html', url: 'https://www.topcv.vn/tim-viec-lam-moi' },
    { file: 'plain.html', url: 'no address' },
  ];
  put('INDEX.jsonl', `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const verdict: Verdict = {
  level: 'pause',
  frame: 'offer',
  lures: ['x'],
  signals: ['y'],
  evidence: [],
  unseen: [],
  countries: [],
};

test('a job that stands in a list and beside it is one line, by its graver reading', async () => {
  const pane = `<div class="box-view-job-detail"><div class="box-header"><h2 class="title">
    <a href="/viec-lam/x/7.html">Kế toán</a></h2></div><div class="box-scroll">Nộp phí trước</div></div>`;
  put('beside.html', card('Kế toán') + pane);
  const judge = ({ parts }: Post): Verdict => ({ ...verdict, level: parts.body ? 'danger' : 'quiet' });
  const { lines } = await scan('beside.html', 'https://www.topcv.vn/tim-viec-lam', judge);
  expect(lines).toMatchObject([
    {
      id: '7',
      parts: { title: 'Kế toán' },
      beside: [{ title: 'Kế toán', body: 'Nộp phí trước' }],
      level: 'danger',
    },
    { page: { posts: 1, health: 'ok' } },
  ]);
});

async function scan(page: string, url?: string, judge: (post: Post) => Verdict = () => verdict) {
  const lines: unknown[] = [];
  const output = { write: (line: string) => lines.push(JSON.parse(line)) > 0 };
  const ok = await scanPages({
    page: join(folder, page),
    url,
    pack: { sites, topics: [] },
    scan: judge,
    output,
  });
  return { lines, ok };
}

test('one page: its posts, then itself; its scripts do not run', async () => {
  const { lines, ok } = await scan('list.html', 'https://www.topcv.vn/tim-viec-lam');
  const judged = { level: 'pause', frame: 'offer', lures: ['x'], signals: ['y'] };
  expect(ok).toBe(true);
  expect(lines).toEqual([
    { site: 'topcv', reader: 'site', id: '7', parts: { title: 'Kế toán' }, ...judged },
    {
      url: 'https://www.topcv.vn/tim-viec-lam',
      page: { reader: 'site', posts: 1, selectors: ['.job-item-search-result[data-job-id]'], health: 'ok' },
    },
  ]);
});

test('an index: every page has its line, whatever is wrong with one', async () => {
  const { lines, ok } = await scan('INDEX.jsonl');
  expect(ok).toBe(false);
  expect(lines).toMatchObject([
    {
      file: 'missing.html',
      url: null,
      page: { health: 'none-expected', error: expect.stringContaining('missing.html') },
    },
    { file: 'list.html', site: 'topcv' },
    { file: 'list.html', page: { posts: 1, health: 'ok' } },
    { file: 'list.html', site: 'topcv' },
    { file: 'list.html', url: 'https://www.topcv.vn/…/viec', page: { posts: 1, health: 'ok' } },
    { file: 'list.html', site: 'topcv' },
    { file: 'list.html', url: null, page: { posts: 1, health: 'ok' } },
    { file: 'list.html', url: null, page: { reader: 'none', health: 'none-expected' } },
    {
      file: 'described.html',
      site: 'example.org',
      reader: 'json-ld',
      parts: { title: 'Phụ bếp', body: 'Nấu ăn' },
    },
    { file: 'described.html', page: { reader: 'json-ld', posts: 1, health: 'ok' } },
    { file: 'plain.html', page: { posts: 0, health: 'unread' } },
    { file: 'plain.html', url: 'no address', page: { posts: 0, health: 'none-expected' } },
  ]);
});
