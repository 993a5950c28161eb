import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '../../src/words/en.ts';
import type { BrowserName } from '../../tools/browsers.ts';
import { closedRoot } from '../../tools/closed-root.ts';
import { type OpenBrowser, openBrowser } from '../../tools/open-browser.ts';
import { lure, ordinary } from './composed.ts';

const name = process.env.BROWSER as BrowserName;

let opened: OpenBrowser;
let page: Page;

beforeAll(async () => {
  opened = await openBrowser(name);
  page = await opened.open('check.html');
  await page.waitForSelector('textarea');
});
afterAll(() => opened?.browser.close());

async function check(text: string): Promise<void> {
  await page.$eval(
    'textarea',
    (box, pasted) => {
      box.focus();
      box.select();
      document.execCommand('insertText', false, pasted);
    },
    text,
  );
  await page.click('[type="submit"]');
}

const status = () => page.$eval('[role="status"]', (it) => it.textContent);

const stored = () => page.evaluate(async () => JSON.stringify(await browser.storage.local.get(null)));

test('a lure is told with its signs, in a notice that stands open', async () => {
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  await check(lure);
  await expect.poll(status).toMatch(new RegExp(`^${en.looks.danger}\\. .+ \\d signs\\.$`));
  const ask = closedRoot(name, page, "document.querySelector('.result > div').firstElementChild");
  expect(await ask((root) => root.textContent)).toContain(en.notice.saw);
  expect(await page.$$eval('mark', (marks) => marks.length)).toBeGreaterThan(1);
});

test('an ordinary job has no known signs, which is no praise', async () => {
  await check(ordinary);
  await expect.poll(status).toBe(`${en.check.none} ${en.check.noneDetail}`);
  expect(await page.$eval('.result', (it) => it.textContent)).toContain(en.advice.ask[0]);
});

test('a language that no pack of the reader knows is said to be unknown', async () => {
  await check('Wir suchen für unseren kleinen Laden in der Innenstadt eine freundliche Verkäuferin.');
  await expect.poll(status).toBe(en.unseen.language);
});

test('nothing of it is kept: not in the storage, not in the box', async () => {
  await check(lure);
  await expect.poll(status).toContain(en.looks.danger);
  expect(await stored()).not.toMatch(/saved:|Campuchia/);
  await page.evaluate(() => location.reload());
  await expect.poll(() => page.$eval('textarea', (box) => box.value).catch(() => 'loading')).toBe('');
  expect(await stored()).not.toMatch(/saved:|Campuchia/);
});

// what stands above runs inside the extension too
declare const browser: typeof import('wxt/browser').browser;
