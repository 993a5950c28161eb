/** The whole notice by the keyboard alone, in a page that knows nothing of it. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { en } from '../../src/words/en.ts';
import { vi } from '../../src/words/vi.ts';
import type { BrowserName } from '../../tools/browsers.ts';
import { type OpenBrowser, openBrowser } from '../../tools/open-browser.ts';
import { forgetSettings, pageAnswer } from '../../tools/page-answer.ts';
import facebook from './composed/facebook.ts';
import { composedPage, lure, ordinary } from './composed.ts';
import { type NoticeInPage, noticeIn } from './notice-in-page.ts';
import { withoutExtension } from './without-extension.ts';

const name = process.env.BROWSER as BrowserName;
const site = facebook.list;
const html = composedPage(site, ordinary, lure);

let opened: OpenBrowser;
let popup: Page;
let plain: string;
let page: Page;
let notice: NoticeInPage;

beforeAll(async () => {
  opened = await openBrowser(name);
  popup = await opened.open('popup.html');
  [plain = ''] = await withoutExtension(opened, html);
});
afterAll(() => opened?.browser.close());

beforeEach(async () => {
  page = await opened.visit(site.url, html);
  notice = await noticeIn(name, page, plain, { post: site.post, words: lure });
  await page.bringToFront();
});
afterEach(async () => {
  await page.close();
  await forgetSettings(popup);
});

/** Goes to a button of the notice and presses it. */
async function enter(...path: readonly string[]): Promise<void> {
  for (const words of path) {
    await notice.tabTo(words);
    await page.keyboard.press('Enter');
  }
}

/** The words in the page that are marked, as the page itself could read them. */
const marked = () =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((it) => [...it].map((range) => String(range))));

const reasons = () =>
  notice.ask((root) => [...root.querySelectorAll('.reason q')].map((it) => it.textContent ?? ''));

test('open, read, look at the words, close', async () => {
  await enter(en.looks.danger);
  await notice.says(en.notice.saw);
  expect(await marked(), 'nothing is marked before a reason is looked at').toEqual([]);

  await notice.tabTo((await reasons())[0] ?? '');
  await expect.poll(marked).toHaveLength(1);
  const [first = ''] = await marked();
  expect(lure).toContain(first);
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await marked())[0]).not.toBe(first);

  await page.keyboard.press('Escape');
  expect(await notice.focused()).toContain(en.looks.danger);
  expect(await marked()).toEqual([]);
  expect(await notice.ask((root) => root.querySelector('.panel') === null)).toBe(true);
});

test('hide this post’s note, and take that back', async () => {
  await enter(en.looks.danger, en.notice.misfit, en.notice.hide);
  await notice.says(en.notice.hidden);
  expect(await notice.focused()).toBe(en.notice.undo);
  await page.keyboard.press('Enter');
  await notice.says(en.looks.danger);
  await expect.poll(() => pageAnswer(popup)).toMatchObject({ warned: [{ hidden: false }] });
});

test('"not this sign" takes the sign away, here and on the next visit, until that is taken back', async () => {
  await enter(en.looks.danger);
  await notice.says(en.notice.saw);
  const gone = (await reasons()).at(-1) ?? '';
  await enter(en.notice.misfit, en.notice.notThisSign, gone);
  await expect.poll(() => notice.focused()).toBe(en.notice.undo);
  await expect.poll(reasons).not.toContain(gone);

  await page.keyboard.press('Enter');
  await expect.poll(reasons).toContain(gone);
});

test('another language, without loading anything anew', async () => {
  await page.evaluate(() => {
    document.title = 'the same document';
  });
  await enter(en.looks.danger, en.notice.change, 'Tiếng Việt');
  await notice.says(vi.notice.saw);
  await notice.says(vi.looks.danger);
  expect(await notice.focused()).toBe('Tiếng Việt');
  expect(await page.title()).toBe('the same document');
});
