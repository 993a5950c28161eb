/** The popup as a reader opens it, by a press on our icon, which is also what lets us read a page that is not ours. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest';
import { en } from '../../src/words/en.ts';
import { type OpenBrowser, openBrowser, showIn } from '../../tools/open-browser.ts';
import { forgetSettings } from '../../tools/page-answer.ts';
import { pressIcon } from '../../tools/press-icon.ts';
import facebook from './composed/facebook.ts';
import { composedPage, lure, ordinary } from './composed.ts';
import { becomes, noticeIn, serialise } from './notice-in-page.ts';
import { withoutExtension } from './without-extension.ts';

const site = facebook.list;
const html = composedPage(site, ordinary, lure);
const elsewhere = 'https://board.example/jobs';
const posts = [ordinary, lure, ordinary, ordinary].map(
  (words) => `<article><h2>Việc</h2><p>${words}</p></article>`,
);
const board = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Việc làm</title>
  <link rel="icon" href="data:,"></head><body><main>${posts.join('')}</main></body></html>`;

let opened: OpenBrowser;
let inside: Page;
let before: Page;

beforeAll(async () => {
  opened = await openBrowser('chromium', {
    async first(browser) {
      before = await browser.newPage();
      await showIn(before, site.url, html);
    },
  });
  inside = await opened.open('check.html');
});
afterAll(() => opened?.browser.close());
afterEach(() => forgetSettings(inside));

async function visit(url: string, page: string): Promise<Page> {
  const tab = await opened.visit(url, page);
  onTestFinished(() => tab.close());
  return tab;
}

const says = (popup: Page, words: string) =>
  expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain(words);

async function press(popup: Page, words: string): Promise<void> {
  const button = await popup.waitForSelector(`::-p-xpath(//button[contains(., "${words}")])`);
  await button?.evaluate((it) => (it as HTMLElement).click());
}

test('a page of no site of ours is read when that is pressed, and only then', async () => {
  const [plain = ''] = await withoutExtension(opened, board);
  const tab = await visit(elsewhere, board);
  const popup = await pressIcon(opened, tab);
  await says(popup, en.popup.readThis);
  expect(await serialise(tab)).toBe(plain);

  await press(popup, en.popup.readThis);
  await noticeIn('chromium', tab, plain, { post: 'article', words: lure });
});

test('a tab that is older than the extension is loaded again when that is pressed, and read', async () => {
  const [plain = ''] = await withoutExtension(opened, html);
  const popup = await pressIcon(opened, before);
  await says(popup, en.popup.asleep);
  const loaded = before.waitForNavigation({ waitUntil: 'domcontentloaded' });
  await press(popup, en.popup.reload);
  await loaded;
  await noticeIn('chromium', before, plain, { post: site.post, words: lure });
});

test('what was found is counted, and the page brought to it; its site is turned off and on', async () => {
  const [plain = ''] = await withoutExtension(opened, html);
  const tab = await visit(site.url, html);
  const notice = await noticeIn('chromium', tab, plain, { post: site.post, words: lure });
  const popup = await pressIcon(opened, tab);
  await press(popup, en.looks.danger);
  const active = () => notice.ask((root) => root.activeElement?.textContent ?? '');
  await expect.poll(active).toContain(en.looks.danger);

  await popup.click('[role="switch"]');
  await becomes(tab, plain);
  await popup.click('[role="switch"]');
  await noticeIn('chromium', tab, plain, { post: site.post, words: lure });
});

test('all that it may say fits into the 600 px that browsers give it', async () => {
  const demo = await opened.open('demo.html');
  onTestFinished(() => demo.close());
  await demo.waitForSelector('article > :empty');
  const popup = await pressIcon(opened, demo);
  await popup.waitForSelector('.count.help');
  expect(await popup.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
});
