/** A tab that was open when the extension was installed: read at once where the browser does that, else to be loaded again. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrowserName } from '../../tools/browsers.ts';
import { type OpenBrowser, openBrowser, showIn } from '../../tools/open-browser.ts';
import { pageAnswer } from '../../tools/page-answer.ts';
import facebook from './composed/facebook.ts';
import { composedPage, lure, ordinary } from './composed.ts';

const name = process.env.BROWSER as BrowserName;
const site = facebook.list;
const found = { read: 2, health: 'ok', warned: [{ look: 'danger' }] };

let opened: OpenBrowser;
let inside: Page;
let tab: Page | undefined;

beforeAll(async () => {
  const first: NonNullable<Parameters<typeof openBrowser>[1]>['first'] = async (browser) => {
    tab = await browser.newPage();
    await showIn(tab, site.url, composedPage(site, ordinary, lure));
  };
  opened = await openBrowser(name, { first });
  inside = await opened.open('popup.html');
});
afterAll(() => opened?.browser.close());

test('it is read at once in Firefox; in Chromium nobody answers, which the popup takes for "reload this tab"', async () => {
  if (name === 'firefox') await expect.poll(() => pageAnswer(inside)).toMatchObject(found);
  else expect(await pageAnswer(inside)).toBeUndefined();
});

test('loaded again it is read', async () => {
  await tab?.reload({ waitUntil: 'domcontentloaded' });
  await expect.poll(() => pageAnswer(inside)).toMatchObject(found);
});
