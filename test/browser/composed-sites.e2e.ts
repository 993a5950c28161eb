import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { en } from '../../src/words/en.ts';
import type { BrowserName } from '../../tools/browsers.ts';
import { type OpenBrowser, openBrowser } from '../../tools/open-browser.ts';
import { forgetSettings, pageAnswer, switchOn } from '../../tools/page-answer.ts';
import { type ComposedView, composedPage, composedSites, lure, ordinary } from './composed.ts';
import { grantedExtension } from './granted.ts';
import { becomes, noticeIn, serialise } from './notice-in-page.ts';
import { add, goTo, recycle } from './page-changes.ts';
import { type Change, withoutExtension } from './without-extension.ts';

let folder: string;
let opened: OpenBrowser;
let inside: Page;
let page: Page;

beforeAll(async () => {
  const name = process.env.BROWSER as BrowserName;
  folder = grantedExtension(name);
  opened = await openBrowser(name, { extension: folder });
  inside = await opened.open('popup.html');
  await switchOn(inside, ...composedSites.flatMap(({ switchedOn = [] }) => switchedOn));
});
afterAll(async () => {
  await opened?.browser.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => page?.close());

/** The page under its real address, when its one post is read. */
async function visit({ url }: ComposedView, served: string): Promise<void> {
  page = await opened.visit(url, served);
  await expect.poll(async () => (await pageAnswer(inside))?.read).toBe(1);
}

async function isWarned({ post }: ComposedView, plain = ''): Promise<void> {
  const notice = await noticeIn(opened.name, page, plain, { post, words: lure });
  await notice.says(en.looks.danger);
  expect(await pageAnswer(inside)).toMatchObject({ health: 'ok', warned: [{ look: 'danger' }] });
}

const lists = composedSites.flatMap(({ name, list, detail }) => (list ? [{ name, list, detail }] : []));
const lonely = composedSites.flatMap(({ name, list, detail }) => (detail && !list ? [{ name, detail }] : []));

test.each(lists)('$name: a list grows, uses its nodes again, and gives way to a detail', async (site) => {
  const { list, detail } = site;
  const scroll = add(list, 'beforeend', 2, lure);
  const reuse = recycle(list, lure, `${ordinary} Nghỉ chủ nhật.`);
  const open: Change = detail ? goTo(detail, lure) : async () => {};
  const html = composedPage(list, ordinary);
  const [plain, grown, reused, left] = await withoutExtension(opened, html, scroll, reuse, open);
  await visit(list, html);
  expect(await serialise(page)).toBe(plain);
  await scroll(page);
  await isWarned(list, grown);
  await reuse(page);
  await becomes(page, reused ?? '');
  await open(page);
  if (detail) await isWarned(detail, left);
});

test.each(lonely)('$name: the page of one post', async ({ detail }) => {
  const html = composedPage(detail, lure);
  const [plain] = await withoutExtension(opened, html);
  await visit(detail, html);
  await isWarned(detail, plain);
});

const talks = composedSites.flatMap(({ name, switchedOn, list }) =>
  switchedOn && list ? [{ name, list }] : [],
);

test.each(talks)('$name: private talk that was not switched on is left alone', async ({ list }) => {
  await forgetSettings(inside);
  const html = composedPage(list, lure);
  const [plain] = await withoutExtension(opened, html);
  page = await opened.visit(list.url, html);
  await expect.poll(() => pageAnswer(inside)).toMatchObject({ off: true, read: 0, warned: [] });
  expect(await serialise(page)).toBe(plain);
});
