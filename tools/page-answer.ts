import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { PageAnswer } from '../src/app/messages.ts';

type Extension = typeof globalThis & { browser: typeof import('wxt/browser').browser };

/**
 * What a page that is read answers the popup. `inside` is any page of the extension, as only those may ask;
 * `own` names the page of the extension to be asked, such as `demo.html`, and without it the site in another tab is.
 */
export function pageAnswer(inside: Page, own?: string): Promise<PageAnswer | undefined> {
  return inside.evaluate(async (file) => {
    const { tabs } = (globalThis as Extension).browser;
    const isAsked = (url = '') =>
      file ? url === `${location.origin}/${file}` : !url.startsWith(location.origin);
    const asked = (await tabs.query({})).filter(({ url }) => isAsked(url));
    const answers = asked.map(({ id = -1 }) =>
      // a tab without a reader refuses
      tabs.sendMessage(id, { kind: 'state' }).catch(() => undefined),
    );
    return (await Promise.all(answers)).find((answer) => answer !== undefined && answer !== null);
  }, own);
}

/** Waits until all posts of the demo feed in a tab are read, and says what came of it. */
export async function demoRead(inside: Page, feed: Page): Promise<PageAnswer> {
  const posts = await feed.$$eval('article.post', ({ length }) => length);
  const patience = Date.now() + 30_000;
  let answer = await pageAnswer(inside, 'demo.html');
  while (!answer || answer.read < posts) {
    if (Date.now() > patience) throw new Error('The demo feed was not read within 30 seconds.');
    await setTimeout(50);
    answer = await pageAnswer(inside, 'demo.html');
  }
  return answer;
}

/** What one test has hidden or switched off must not be so for the next. */
export function forgetSettings(inside: Page): Promise<void> {
  return inside.evaluate(() => (globalThis as Extension).browser.storage.local.clear());
}

/** As if the reader had switched these sites of private talk on. */
export function switchOn(inside: Page, ...sitesOn: readonly string[]): Promise<void> {
  return inside.evaluate(
    (ids) => (globalThis as Extension).browser.storage.local.set({ sitesOn: ids }),
    sitesOn,
  );
}
