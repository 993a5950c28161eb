import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';
import { type BrowserOptions, firefoxUuid, launchBrowser } from './launch-browser.ts';

type Extension = typeof globalThis & { browser: typeof import('wxt/browser').browser };

/** A real browser with the built extension in it, driven alike in Chromium and Firefox. */
export interface OpenBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** A tab that shows `html` under that address; whatever else it asks for is refused and listed in `asked`. */
  visit(url: string, html: string, asked?: string[]): Promise<Page>;
  /** A tab with one of the extension's own pages, such as `popup.html`; `prepare` is done before it is loaded. */
  open(file: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
}

export const builtExtension = (name: BrowserName): string =>
  resolve(name === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3');

export interface OpenOptions extends BrowserOptions {
  /** Its folder, where it is not the one that was built. */
  readonly extension?: string;
  /** What is done before the extension is installed. */
  readonly first?: (browser: Browser) => Promise<unknown>;
}

export async function openBrowser(name: BrowserName, options: OpenOptions = {}): Promise<OpenBrowser> {
  const { extension = builtExtension(name), first } = options;
  const manifest = JSON.parse(readFileSync(`${extension}/manifest.json`, 'utf8'));
  const browser = await launchBrowser(name, manifest.browser_specific_settings?.gecko.id, options);
  await first?.(browser);
  const id = await browser.installExtension(extension);
  const origin = name === 'firefox' ? `moz-extension://${firefoxUuid}` : `chrome-extension://${id}`;

  async function visit(url: string, html: string, asked?: string[]): Promise<Page> {
    const page = await browser.newPage();
    await showIn(page, url, html, asked);
    return page;
  }

  async function open(file: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
    const page = await browser.newPage();
    await prepare?.(page);
    const url = `${origin}/${file}`;
    // Firefox loads the page but never reports the end of this navigation (seen in ESR 153)
    page.goto(url).catch(() => {});
    while (!(await shows(page, url))) await setTimeout(20);
    return page;
  }

  const inside = await open('popup.html');
  await endWelcome(inside);
  await inside.close();
  return { name, browser, visit, open };
}

/** The page that welcomes comes when it likes, in front of all that is open, and what it shows counts as seen. */
async function endWelcome(inside: Page): Promise<void> {
  while (!(await inside.evaluate(closeWelcome))) await setTimeout(20);
  await inside.evaluate(() => (globalThis as Extension).browser.storage.local.clear());
}

async function closeWelcome(): Promise<boolean> {
  const { runtime, tabs } = (globalThis as Extension).browser;
  const url = runtime.getURL('/welcome.html');
  const welcome = (await tabs.query({})).find((tab) => tab.url === url && tab.status === 'complete');
  if (welcome?.id !== undefined) await tabs.remove(welcome.id);
  return welcome !== undefined;
}

/** A saved page is shown as it was seen: its own scripts must not run a second time. */
const SCRIPTS_ASLEEP: Readonly<Record<string, string>> = { 'content-security-policy': "script-src 'none'" };

/** Shows `html` in a tab as the page of that address. */
export async function showIn(
  page: Page,
  url: string,
  html: string,
  asked: string[] = [],
  headers = SCRIPTS_ASLEEP,
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.url() === url)
      return request.respond({ ...SERVED, headers, body: html });
    // our own pages, which a press in the page may open
    if (/^(chrome|moz)-extension:/.test(request.url())) return request.continue();
    // Firefox reports these too, though nobody is asked
    if (!request.url().startsWith('data:')) asked.push(request.url());
    // a page that was closed has no requests left to refuse
    return request.abort().catch(() => {});
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
}

const SERVED = { status: 200, contentType: 'text/html; charset=utf-8' };

function shows(page: Page, url: string): Promise<boolean> {
  const there = (at: string) => location.href === at && document.readyState === 'complete';
  // between two pages there is nobody to ask
  return page.evaluate(there, url).catch(() => false);
}
