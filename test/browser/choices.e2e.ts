import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { en } from '../../src/words/en.ts';
import { vi } from '../../src/words/vi.ts';
import type { BrowserName } from '../../tools/browsers.ts';
import { type OpenBrowser, openBrowser } from '../../tools/open-browser.ts';
import { forgetSettings, pageAnswer } from '../../tools/page-answer.ts';
import facebook from './composed/facebook.ts';
import { composedPage, lure, ordinary } from './composed.ts';
import { eraseEverything } from './erase-everything.ts';
import { becomes, type NoticeInPage, noticeIn } from './notice-in-page.ts';
import { withoutExtension } from './without-extension.ts';

const name = process.env.BROWSER as BrowserName;
type Extension = typeof globalThis & { browser: typeof import('wxt/browser').browser };

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
});
afterEach(async () => {
  await page.close();
  await forgetSettings(popup);
});

async function openAndPress(words: string): Promise<void> {
  await notice.press(en.looks.danger);
  await notice.press(en.notice.misfit);
  await notice.press(words);
}

test('a hidden notice stays hidden on the next visit, and comes back when that is undone', async () => {
  await openAndPress(en.notice.hide);
  await notice.says(en.notice.hidden);
  const again = await opened.visit(site.url, html);
  await expect.poll(() => pageAnswer(popup)).toMatchObject({ read: 2, warned: [{ hidden: true }] });
  await becomes(again, plain);
  await again.close();

  await notice.press(en.notice.undo);
  await notice.says(en.looks.danger);
  await expect.poll(() => pageAnswer(popup)).toMatchObject({ warned: [{ hidden: false }] });
});

test('"not here" takes the notices of that site away, now and on the next visit', async () => {
  await openAndPress(en.notice.notHere);
  await becomes(page, plain);
  expect(await pageAnswer(popup)).toMatchObject({ off: true });

  await page.reload({ waitUntil: 'domcontentloaded' });
  await expect.poll(() => pageAnswer(popup)).toMatchObject({ off: true, read: 0 });
  await becomes(page, plain);
});

test('what was turned off is listed in the options and taken back there; "erase everything" empties the storage', async () => {
  await openAndPress(en.notice.hide);
  await notice.says(en.notice.hidden);
  const options = await opened.open('options.html');
  const undo = await options.waitForSelector(`::-p-xpath(//button[text()="${en.options.undo}"])`);
  await undo?.click();
  await expect.poll(() => pageAnswer(popup)).toMatchObject({ warned: [{ hidden: false }] });

  const stored = () => options.evaluate(() => (globalThis as Extension).browser.storage.local.get());
  expect(await stored()).not.toEqual({});
  await eraseEverything(options);
  expect(await stored()).toEqual({});
  await options.close();
});

test('the options change their language at once when it is chosen', async () => {
  const options = await opened.open('options.html');
  for (const words of [vi, en]) {
    const button = await options.waitForSelector(`button[lang="${words.language}"]`);
    await button?.click();
    await expect.poll(() => options.$eval('h1', (it) => it.textContent)).toBe(words.options.title);
  }
  await options.close();
});

test('a notice changes its language at once when the popup does, and stays open', async () => {
  await notice.press(en.looks.danger);
  await notice.says(en.notice.saw);
  await popup.bringToFront();
  await popup.click('button[lang="vi"]');
  await notice.says(vi.looks.danger);
  await notice.says(vi.notice.saw);
  expect(await popup.$eval('button[lang="vi"]', (it) => it.ariaPressed)).toBe('true');
});
