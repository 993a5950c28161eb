/** Sites that are switched on and off: the press in Firefox, what was granted and what was not in Chromium. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { BrowserName } from '../../tools/browsers.ts';
import { builtExtension, type OpenBrowser, openBrowser } from '../../tools/open-browser.ts';
import { pageAnswer } from '../../tools/page-answer.ts';
import { lure } from './composed.ts';
import { eraseEverything } from './erase-everything.ts';
import { becomes, serialise } from './notice-in-page.ts';

const name = process.env.BROWSER as BrowserName;
const CHAT = 'https://chat.zalo.me/';
const CHAT_ORIGIN = '*://*.chat.zalo.me/*';

const message = `<div data-component="bubble-message"><span data-component="message-text-content">${lure}</span></div>`;
const talk = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trò chuyện</title>
  <link rel="icon" href="data:,"></head><body><main>${message}</main></body></html>`;

type Extension = typeof globalThis & { browser: typeof import('wxt/browser').browser };

let opened: OpenBrowser;
let options: Page;
let folder: string | undefined;

beforeAll(async () => {
  if (name === 'chromium') folder = withHost(CHAT_ORIGIN);
  opened = await openBrowser(name, { agrees: true, ...(folder && { extension: folder }) });
  options = await opened.open('options.html');
  await options.waitForSelector('#site-zalo');
});
afterAll(async () => {
  await opened?.browser.close();
  if (folder) rmSync(folder, { recursive: true });
});
afterEach(eraseByHand);

/** The same build, with a host that is granted from the start: nobody can press yes in a browser without a window. */
function withHost(origin: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'granted-'));
  cpSync(builtExtension(name), copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: [origin] }));
  return copy;
}

async function eraseByHand(): Promise<void> {
  await options.evaluate(() => (globalThis as Extension).browser.storage.local.clear());
}

async function visit(url: string): Promise<Page> {
  const page = await opened.visit(url, talk);
  onTestFinished(() => page.close());
  return page;
}

const isOn = (site: string) =>
  options.$eval(`[aria-labelledby="${site}"]`, (it) => it.ariaChecked === 'true');

async function press(site: string): Promise<void> {
  await options.bringToFront();
  await options.click(`[aria-labelledby="${site}"]`);
}

/** What the browser runs the reader on, beside the sites of the manifest. */
const registered = () =>
  options.evaluate(async () => {
    const scripts = await (globalThis as Extension).browser.scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches = [] }) => matches);
  });

const granted = () =>
  options.evaluate(async () => (await (globalThis as Extension).browser.permissions.getAll()).origins ?? []);

test('a chat is read from the press that switches it on until the one that switches it off', async () => {
  const page = await visit(CHAT);
  const plain = await serialise(page);
  expect(await isOn('site-zalo')).toBe(false);

  await press('site-zalo');
  await expect.poll(() => pageAnswer(options)).toMatchObject({ id: 'zalo', off: false, read: 1 });
  expect(await isOn('site-zalo')).toBe(true);
  await expect.poll(registered).toContain(CHAT_ORIGIN);
  // a later visit is read without any press
  await page.reload({ waitUntil: 'domcontentloaded' });
  await expect.poll(() => pageAnswer(options)).toMatchObject({ read: 1, warned: [{ look: 'danger' }] });

  await press('site-zalo');
  await becomes(page, plain);
  await expect.poll(() => isOn('site-zalo')).toBe(false);
  if (name === 'firefox') {
    await expect.poll(granted).not.toContain(CHAT_ORIGIN);
    await expect.poll(registered).toEqual([]);
  }
});

test('a chat that nobody switched on is not read, though the browser would let us', async () => {
  const page = await visit(CHAT);
  if (name === 'firefox') await press('all-sites');
  await expect.poll(() => pageAnswer(options)).toMatchObject({ id: 'zalo', off: true, read: 0 });
  expect(await page.$$('main > *')).toHaveLength(1);
  if (name === 'firefox') await press('all-sites');
});

// only Firefox lets a test answer the question for a permission
if (name === 'firefox') {
  test('"erase everything" gives back what was granted', async () => {
    await press('site-zalo');
    await expect.poll(registered).toEqual([CHAT_ORIGIN]);
    await eraseEverything(options);
    expect(await granted()).not.toContain(CHAT_ORIGIN);
    expect(await registered()).toEqual([]);
  });

  test('all sites are read from that press on, and no longer after the next', async () => {
    const page = await visit('https://mot-trang.example/');
    const plain = await serialise(page);
    expect(await pageAnswer(options)).toBeUndefined();
    await press('all-sites');
    await expect.poll(() => pageAnswer(options)).toMatchObject({ id: 'mot-trang.example', off: false });
    await press('all-sites');
    await expect.poll(() => pageAnswer(options)).toBeUndefined();
    await becomes(page, plain);
  });

  test('a listed site that the reader has taken back is off, and comes back with a press', async () => {
    await takeBack('*://*.facebook.com/*');
    await expect.poll(() => isOn('site-facebook')).toBe(false);
    await press('site-facebook');
    await expect.poll(() => isOn('site-facebook')).toBe(true);
  });
}

/** As in the browser's own settings. */
const takeBack = (origin: string) =>
  options.evaluate(async (it) => {
    await (globalThis as Extension).browser.permissions.remove({ origins: [it] });
  }, origin);
