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
