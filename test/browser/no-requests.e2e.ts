import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { en } from '../../src/words/en.ts';
import type { BrowserName } from '../../tools/browsers.ts';
import { builtExtension, type OpenBrowser, openBrowser } from '../../tools/open-browser.ts';
import facebook from './composed/facebook.ts';
import linkedin from './composed/linkedin.ts';
import topcv from './composed/topcv.ts';
import { composedPage, lure, ordinary } from './composed.ts';
import { type LoggingProxy, startLoggingProxy } from './logging-proxy.ts';
import { noticeIn } from './notice-in-page.ts';
import { withoutExtension } from './without-extension.ts';

const name = process.env.BROWSER as BrowserName;

/** What the browsers ask for by themselves, with no extension in them. */
const ofTheBrowser = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|mozilla\.(org|com|net)|firefox\.com)$/;

const beacon = 'beacon.invalid';

/** An extension that does what ours must not: it tells somebody about every tab. */
const planted = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Planted beacon',
    version: '1',
    background: name === 'firefox' ? { scripts: ['tell.js'] } : { service_worker: 'tell.js' },
    browser_specific_settings: { gecko: { id: 'planted@beacon.invalid' } },
  }),
  'tell.js': `const tell = () => fetch('https://${beacon}/').catch(() => {});
    chrome.tabs.onCreated.addListener(tell);
    tell();`,
};

let proxy: LoggingProxy;
let opened: OpenBrowser;
let folder: string;

beforeAll(async () => {
  proxy = await startLoggingProxy();
  opened = await openBrowser(name, { proxy: proxy.port });
  folder = mkdtempSync(join(tmpdir(), 'planted-'));
  for (const [file, text] of Object.entries(planted)) writeFileSync(join(folder, file), text);
  await oneMoreBeacon(() => opened.browser.installExtension(folder));
});
afterAll(async () => {
  await opened?.browser.close();
  proxy?.close();
  rmSync(folder, { recursive: true });
});

test('not one request leaves any surface, while a planted beacon is seen', async () => {
  const asked: string[] = [];
  for (const site of [facebook.list, topcv.list, linkedin.list]) {
    const html = composedPage(site, ordinary, lure);
    const [plain = ''] = await withoutExtension(opened, html);
    const page = await opened.visit(site.url, html, asked);
    const notice = await noticeIn(name, page, plain, { post: site.post, words: lure });
    await notice.press(en.looks.danger);
    await notice.says(en.notice.saw);
  }
  const files = readdirSync(builtExtension(name)).filter((it) => it.endsWith('.html'));
  for (const file of files) await opened.open(file);

  await oneMoreBeacon(() => opened.browser.newPage());
  expect(asked).toEqual([]);
  expect(proxy.hosts.filter((host) => host !== beacon && !ofTheBrowser.test(host))).toEqual([]);
});

test('what a page asks for is seen', async () => {
  const asked: string[] = [];
  const page = await opened.visit('https://plain.example/', composedPage(facebook.list), asked);
  await page.evaluate((host) => fetch(`https://${host}/page`).catch(() => {}), beacon);
  expect(asked).toEqual([`https://${beacon}/page`]);
});

/** Waits until the proxy has seen one more beacon: whatever was asked for before stands in its list by then. */
async function oneMoreBeacon(act: () => Promise<unknown>): Promise<void> {
  const beacons = () => proxy.hosts.filter((host) => host === beacon).length;
  const before = beacons();
  await act();
  await vi.waitFor(() => expect(beacons()).toBeGreaterThan(before), { timeout: 10_000 });
}
