/** Nothing moves in the page, as the browser itself counts it. Only Chromium counts. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../tools/open-browser.ts';
import { pageAnswer } from '../../tools/page-answer.ts';
import facebook from './composed/facebook.ts';
import topcv from './composed/topcv.ts';
import { composedPage, lure, ordinary } from './composed.ts';

describe('a page with notices', () => {
  let opened: OpenBrowser;
  let popup: Page;

  beforeAll(async () => {
    opened = await openBrowser('chromium');
    popup = await opened.open('popup.html');
  });
  afterAll(() => opened?.browser.close());

  test.each([facebook, topcv])('$name: is not shifted by them, in view or below', async ({ list }) => {
    const posts = Array.from({ length: 24 }, (_, n) => `Tin ${n}. ${n % 2 ? ordinary : lure}`);
    const page = await opened.visit(list.url, composedPage(list, ...posts));
    await page.bringToFront();
    await expect.poll(async () => (await pageAnswer(popup))?.warned.length).toBe(12);
    expect(await shift(page)).toBe(0);
    await page.evaluate(() => document.querySelector('main')?.before(document.createElement('textarea')));
    await expect.poll(() => shift(page), { message: 'the gate sees what does shift' }).toBeGreaterThan(0);
    await page.close();
  });
});

/** All that moved without the reader doing anything, when two more frames were painted. */
const shift = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((painted) => requestAnimationFrame(painted));
    let sum = 0;
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // entries from before are told in a task of their own
    await new Promise((told) => setTimeout(told, 100));
    add(observer.takeRecords());
    return sum;
  });
