import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from './open-browser.ts';

/** The popup, as it opens when a reader presses our icon while looking at a tab. Only Chromium lets a test do that. */
export async function pressIcon({ browser }: OpenBrowser, tab: Page): Promise<Page> {
  const [extension] = [...(await browser.extensions()).values()];
  if (!extension) throw new Error('the extension is not there');
  const before = browser.targets();
  await tab.bringToFront();
  await tab.triggerExtensionAction(extension);
  const isNew = (url: string) => url.endsWith('/popup.html');
  const popup = await browser.waitForTarget((it) => isNew(it.url()) && !before.includes(it));
  return popup.asPage();
}
