import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { SavedPost } from '../../src/settings/saved-post.ts';
import { en } from '../../src/words/en.ts';
import type { BrowserName } from '../../tools/browsers.ts';
import { type OpenBrowser, openBrowser } from '../../tools/open-browser.ts';
import { forgetSettings } from '../../tools/page-answer.ts';
import { pressIcon } from '../../tools/press-icon.ts';
import { toSave } from '../settings/saved-sample.ts';
import facebook from './composed/facebook.ts';
import { composedPage, lure, ordinary } from './composed.ts';
import { catchFiles } from './given-files.ts';
import { noticeIn } from './notice-in-page.ts';
import { withoutExtension } from './without-extension.ts';

const name = process.env.BROWSER as BrowserName;
const site = facebook.list;

let opened: OpenBrowser;
let inside: Page;
let page: Page;

beforeAll(async () => {
  opened = await openBrowser(name);
  inside = await opened.open('options.html');
});
afterAll(() => opened?.browser.close());

beforeEach(async () => {
  expect(await send({ kind: 'save', post: toSave('a') })).toBe('saved');
  page = await opened.open('saved.html');
  await says(en.looks.danger);
});
afterEach(async () => {
  await page.close();
  await forgetSettings(inside);
});

/** As a page's reader sends it; the background answers. */
const send = (message: object): Promise<unknown> =>
  inside.evaluate((it) => browser.runtime.sendMessage(it).catch(() => 'nobody'), message);

/** What is kept of posts; settings stand beside it. */
const stored = () =>
  inside.evaluate(async () => {
    const all = Object.entries(await browser.storage.local.get(null));
    return Object.fromEntries(all.filter(([key]) => key.startsWith('saved:')));
  });

const says = (words: string) =>
  expect.poll(() => page.evaluate(() => document.body.innerText)).toContain(words);

async function press(words: string): Promise<void> {
  const pressed = await page.evaluate((name) => {
    const button = [...document.querySelectorAll('button')].find((it) => it.textContent?.includes(name));
    button?.click();
    return button !== undefined;
  }, words);
  expect(pressed, `a button that says "${words}"`).toBe(true);
}

test('kept from a notice on a page, a post is in the list with its address', async () => {
  const html = composedPage(site, ordinary, lure);
  const [plain = ''] = await withoutExtension(opened, html);
  const visited = await opened.visit(site.url, html);
  const notice = await noticeIn(name, visited, plain, { post: site.post, words: lure });
  await notice.press(en.looks.danger);
  await notice.press(en.save.save);
  await notice.says(en.save.saved);
  await visited.close();
  const kept = Object.values(await stored()).find((it) => (it as SavedPost).key !== 'a');
  expect(kept).toMatchObject({ address: site.url, site: 'Facebook', look: 'danger' });
  expect((kept as SavedPost).parts.body).toContain('Campuchia');
  await expect.poll(() => page.$$eval('.kept', (lines) => lines.length)).toBe(2);
});

test('what no page of ours would send is not kept', async () => {
  const before = await stored();
  const { key: _, ...nameless } = toSave('b');
  for (const post of [nameless, { ...toSave('b'), address: 'javascript:1' }, { ...toSave('../b') }])
    await send({ kind: 'save', post });
  expect(await stored()).toEqual(before);
});

test('opened, a post shows its words masked; shown whole if the reader wants it', async () => {
  await press(en.looks.danger);
  await says('Zalo •••• ••• •12');
  await page.click('[role="switch"]');
  await says('Zalo 0900 000 012');
  await says(en.report.title);
});

test('a file of it can be read by others, masked, and holds all that was kept', async () => {
  const given = await catchFiles(page);
  await press(en.saved.downloadAll);
  await expect.poll(() => page.evaluate(() => globalThis.given?.length)).toBe(1);
  const file = await given();
  expect(file?.name).toMatch(/^khoan-da-\d{4}-\d\d-\d\d\.json$/);
  const { masked, posts } = JSON.parse(file?.text ?? '');
  expect(masked).toBe(true);
  expect(posts).toMatchObject([
    { key: 'a', address: toSave('a').address, lures: ['scam-compound'], pack: '0.1.0' },
  ]);
  expect(file?.text).not.toContain('0900');

  await press(en.saved.tallyDownload);
  await expect.poll(() => page.evaluate(() => globalThis.given?.length)).toBe(1);
  expect((await given())?.text).toMatch(
    /^month,level,family,posts\r\n\d{4}-\d\d,danger,scam-compound,1\r\n$/,
  );
});

test('deleted it is gone from the storage, and back when that is undone', async () => {
  const before = await stored();
  await press(en.looks.danger);
  await press(en.saved.remove);
  await says(en.saved.removed);
  expect(await stored()).toEqual({});
  await press(en.notice.undo);
  await says(en.looks.danger);
  expect(await stored()).toEqual(before);
});

test('a damaged one is said to be so and can be deleted; the others stand', async () => {
  await inside.evaluate(() => browser.storage.local.set({ 'saved:bad': 'half a post' }));
  await says(en.saved.unreadable);
  await says(en.looks.danger);
  await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.row .link')].at(-1)?.click());
  await says(en.saved.removed);
  expect(Object.keys(await stored())).toEqual(['saved:a']);
});

test('a post kept elsewhere comes to the page by itself', async () => {
  await send({ kind: 'save', post: { ...toSave('b'), site: 'TopCV' } });
  await says('TopCV');
});

// only Chromium lets a test press the button of an extension as a reader does, which is what lets us see the tab
if (name === 'chromium') {
  test('the popup adds a picture of the page to what was kept from it', async () => {
    await send({ kind: 'save', post: { ...toSave('a'), address: site.url } });
    const visited = await opened.visit(site.url, composedPage(site, ordinary));
    const popup = await pressIcon(opened, visited);
    const press = (words: string) => {
      const button = [...document.querySelectorAll('button')].find((it) => it.textContent === words);
      button?.click();
      return button !== undefined;
    };
    await popup.waitForFunction(press, {}, en.saved.addPicture);
    await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain(en.saved.pictureAdded);
    const { 'saved:a': kept } = await inside.evaluate(() => browser.storage.local.get('saved:a'));
    expect(kept).toMatchObject({ key: 'a', picture: expect.stringMatching(/^data:image\/jpeg;base64,/) });

    // a page of ours may show it
    await inside.evaluate(() => browser.tabs.create({ url: '/saved.html#a' }));
    const saved = await (
      await opened.browser.waitForTarget((it) => it.url().endsWith('saved.html#a'))
    ).asPage();
    await saved.waitForSelector('[role="switch"]');
    await saved.click('[role="switch"]');
    await saved.waitForFunction(() => (document.querySelector('img')?.naturalWidth ?? 0) > 100);
  });
}

// what stands above runs inside the extension too
declare const browser: typeof import('wxt/browser').browser;
