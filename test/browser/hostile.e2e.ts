/** Pages that are against us, by mistake or on purpose: the notice comes, and the page goes on as if nobody were there. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { en } from '../../src/words/en.ts';
import type { BrowserName } from '../../tools/browsers.ts';
import { builtExtension, type OpenBrowser, openBrowser, showIn } from '../../tools/open-browser.ts';
import { forgetSettings, pageAnswer } from '../../tools/page-answer.ts';
import facebook from './composed/facebook.ts';
import { composedPage, lure, ordinary } from './composed.ts';
import { insertion } from './insertion.ts';
import { noticeIn, serialise } from './notice-in-page.ts';

const name = process.env.BROWSER as BrowserName;
const site = facebook.list;
const html = composedPage(site, ordinary, lure);

interface Seen {
  ticks: number;
  changes: number;
  fetched: string;
  removed: number;
  errors: string[];
}
declare global {
  var seen: Seen;
}

/** What the page does all the while, with what it keeps of the browser for itself. */
const alive = `
  globalThis.seen = { ticks: 0, changes: 0, fetched: '', removed: 0, errors: [] };
  addEventListener('error', ({ message }) => seen.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
  setInterval(() => { seen.ticks += 1; }, 20);
  new MutationObserver(() => { seen.changes += 1; }).observe(document, { subtree: true, childList: true });
  fetch('/refused').catch(({ name }) => { seen.fetched = name; });`;

/** Methods that a reader of pages might use; what the test itself needs is left. */
const overridden = `
  const refuse = () => { throw new Error('overridden'); };
  for (const [prototype, names] of [
    [Element.prototype, ['attachShadow', 'append', 'prepend', 'before', 'after', 'remove', 'getAttribute', 'closest']],
    [Node.prototype, ['appendChild', 'contains', 'compareDocumentPosition']],
    [Document.prototype, ['createTreeWalker', 'createElement', 'createElementNS', 'createRange']],
    [EventTarget.prototype, ['dispatchEvent']],
  ]) for (const name of names) prototype[name] = refuse;
  for (const name of ['parentNode', 'firstChild', 'nodeName', 'shadowRoot', 'contentDocument'])
    for (const prototype of [Node.prototype, Element.prototype])
      if (Object.hasOwn(prototype, name)) Object.defineProperty(prototype, name, { get: refuse });
  Object.prototype.toJSON = function () { return 'posts' in this || 'danger' in this ? 'theirs' : this; };
  MutationObserver = IntersectionObserver = Range = Highlight = CSSStyleSheet = refuse;
  URL.parse = refuse;`;

const listening = `
  for (const name of ['message', 'storage', 'click', 'keydown', 'focusin', 'pointerdown', 'scroll', 'toggle'])
    addEventListener(name, (event) => { if (event.target !== event.composedPath()[0]) seen.errors.push(name); }, true);`;

const throwingOut = `
  const keep = new Set(document.querySelectorAll('*'));
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes)
      if (node instanceof Element && !keep.has(node)) { seen.removed += 1; node.remove(); }
  }).observe(document, { subtree: true, childList: true });`;

/** The test itself needs some others; a test in a page has those. */
const names = [
  'addEventListener',
  'createElement',
  'createTreeWalker',
  'readyState',
  'defaultView',
  'scheduler',
];
const pictures = names
  .map((it) => `<img name="${it}"><form name="${it}"><input name="parentNode"></form>`)
  .join('');

const page = (script: string, more = '') =>
  html.replace('</body>', `${more}<script>${alive}${script}</script></body>`);

let opened: OpenBrowser;
let inside: Page;
let tab: Page;
let said: string[];

beforeAll(async () => {
  opened = await openBrowser(name);
  inside = await opened.open('popup.html');
});
afterAll(() => opened?.browser.close());
afterEach(async () => {
  await tab.close();
  await forgetSettings(inside);
});

/** The tab, and the same page without the extension, written out. */
async function visit(served: string): Promise<string> {
  const bare = await opened.browser.newPage();
  await showIn(bare, 'https://plain.example/', served, [], {});
  const plain = await serialise(bare);
  await bare.close();
  said = [];
  tab = await opened.browser.newPage();
  // what was refused is the page's own, and asked for by this test
  tab.on('console', (message) => message.text().includes('ERR_FAILED') || said.push(message.text()));
  tab.on('pageerror', (error) => said.push(String(error)));
  await showIn(tab, site.url, served, [], {});
  return plain;
}

const isAtWork = async () => {
  await expect.poll(() => tab.evaluate(() => seen)).toMatchObject({ fetched: 'TypeError', errors: [] });
  const before = await tab.evaluate(() => seen);
  await tab.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<i></i>'));
  await expect.poll(() => tab.evaluate(() => seen.ticks)).toBeGreaterThan(before.ticks);
  await expect.poll(() => tab.evaluate(() => seen.changes)).toBeGreaterThan(before.changes);
  expect(said).toEqual([]);
};

test.each([
  ['goes about its own work', page('')],
  ['overrides what a reader might use, throws in getters and defines toJSON', page(overridden)],
  ['calls pictures and forms as the document’s methods are', page('', pictures)],
])('a page that %s gets its notice, and goes on', async (_name, served) => {
  const plain = await visit(served);
  const notice = await noticeIn(name, tab, plain, { post: site.post, words: lure });
  await notice.says(en.looks.danger);
  await isAtWork();
});

const storm = `
  const box = document.body.appendChild(document.createElement('aside'));
  setInterval(() => box.replaceChildren(...Array.from({ length: 2000 }, () => document.createElement('i'))), 50);`;

const huge = `
  let deep = document.querySelector('${site.post}').appendChild(document.createElement('div'));
  deep.style.display = 'none'; // a browser that has to lay it out falls
  deep.append('tuyển '.repeat(1_700_000));
  for (let depth = 0; depth < 10_000; depth++) deep = deep.appendChild(document.createElement('div'));
  deep.append('tuyển');`;

const everyFrame = `
  const words = document.querySelector('${site.words}');
  let frame = 0;
  const change = () => { words.textContent = 'Bán xe, lần ' + ++frame; requestAnimationFrame(change); };
  change();`;

const covered = `
  const cover = document.body.appendChild(document.createElement('div'));
  cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: white';`;

test.each([
  ['is a storm of changes', storm],
  ['has ten megabytes of text in a post, and ten thousand elements one in another', huge],
  ['has a post that changes on every frame', everyFrame],
  ['lies over everything', covered],
])('a page that %s is read, and goes on', async (_name, script) => {
  await visit(page(script));
  await expect
    .poll(() => pageAnswer(inside))
    .toMatchObject({ read: 2, health: 'ok', warned: [{ look: 'danger' }] });
  await isAtWork();
});

test('a page that listens to everything hears nothing of what is done in a notice', async () => {
  const plain = await visit(page(listening));
  const notice = await noticeIn(name, tab, plain, { post: site.post, words: lure });
  await notice.press(en.looks.danger);
  await notice.says(en.notice.saw);
  expect((await tab.evaluate(() => seen)).errors).toEqual([]);
});

test('a page that throws out what is not its own is left in peace after some tries, and the popup still tells', async () => {
  await visit(page(throwingOut));
  await expect.poll(() => tab.evaluate(() => seen.removed)).toBeGreaterThanOrEqual(6);
  await expect.poll(() => pageAnswer(inside)).toMatchObject({ health: 'ok', warned: [{ look: 'danger' }] });
  await isAtWork();
  // one more where a setting changed meanwhile
  expect((await tab.evaluate(() => seen)).removed).toBeLessThanOrEqual(8);
});

test('an update of the extension leaves no second notice in a tab that is open', async () => {
  const plain = await visit(page(''));
  await (await noticeIn(name, tab, plain, { post: site.post, words: lure })).says(en.looks.danger);
  const one = insertion(plain, await serialise(tab)) ?? '';
  await opened.browser.installExtension(builtExtension(name));
  await tab.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<!-- later -->'));
  const extra = () =>
    tab.evaluate((length) => document.documentElement.outerHTML.length - length, plain.length);
  // Firefox brings the new reader into tabs that are open, Chromium waits until they are loaded again
  const notices = name === 'firefox' ? one.length : 0;
  inside = await opened.open('popup.html');
  // whoever answers now is the new reader, and has read
  if (name === 'firefox')
    await expect.poll(() => pageAnswer(inside)).toMatchObject({ warned: [{ look: 'danger' }] });
  await expect.poll(extra).toBe(notices + '<!-- later -->'.length);
});
