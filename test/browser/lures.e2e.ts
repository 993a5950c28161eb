import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../src/words/en.ts';
import type { BrowserName } from '../../tools/browsers.ts';
import { type OpenBrowser, openBrowser } from '../../tools/open-browser.ts';
import { forgetSettings, pageAnswer } from '../../tools/page-answer.ts';
import { insertion } from './insertion.ts';
import { becomes, noticeIn, serialise } from './notice-in-page.ts';
import { composedPage, lure, ordinary, sites, type TestedSite } from './sites.ts';
import { type Change, withoutExtension } from './without-extension.ts';

const { BROWSER, FIELD } = process.env;

/** A script of the page adds a post to the list. */
const add =
  ({ list, compose }: TestedSite): Change =>
  (page) =>
    page.$eval(list, (it, html) => it.insertAdjacentHTML('afterbegin', html), compose(7, lure));

/** A script of the page uses the node of the first post for another one. */
const recycle =
  ({ post, words }: TestedSite, text: string): Change =>
  (page) =>
    page.$eval(
      `${post} ${words}`,
      (it, said) => {
        it.textContent = said;
      },
      text,
    );

const pages = sites.flatMap((site) => [
  { title: `${site.name}, captured`, site, html: captured(site.capture), posts: site.posts },
  { title: `${site.name}, composed`, site, html: composedPage(site), posts: 1 },
]);

function captured(file: string): string | undefined {
  const path = `${FIELD}/pages/${file}`;
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

let opened: OpenBrowser;
let inside: Page;

beforeAll(async () => {
  opened = await openBrowser(BROWSER as BrowserName);
  inside = await opened.open('popup.html');
});
afterAll(() => opened?.browser.close());

describe.each(pages)('$title', ({ site, html = '', posts }) => {
  let page: Page | undefined;

  beforeEach(({ skip }) => skip(!html, `${site.capture} is not in ${FIELD}/pages`));
  afterEach(async () => {
    await page?.close();
    await forgetSettings(inside);
  });

  /** The page under its real address, when all of its posts are read. */
  async function visit(served: string): Promise<Page> {
    page = await opened.visit(site.url, served);
    await expect.poll(async () => (await pageAnswer(inside))?.read).toBeGreaterThanOrEqual(posts);
    return page;
  }

  const noticeOf = (page: Page, plain = '') =>
    noticeIn(opened.name, page, plain, { post: site.post, words: lure });

  test('its own posts are read and get no notice; a lure that a script adds later does', async () => {
    const [plain, added] = await withoutExtension(opened, html, add(site));
    const page = await visit(html);
    expect(await pageAnswer(inside)).toMatchObject({ health: 'ok', warned: [] });
    expect(await serialise(page)).toBe(plain);

    await add(site)(page);
    await (await noticeOf(page, added)).says(en.looks.danger);
    expect(await pageAnswer(inside)).toMatchObject({ warned: [{ look: 'danger' }] });
  });

  test('a lure in the node of another post gets its notice, which leaves when the node is used again', async () => {
    const changes = [recycle(site, lure), recycle(site, ordinary)] as const;
    const [, lured, over] = await withoutExtension(opened, html, ...changes);
    const page = await visit(html);
    await changes[0](page);
    await (await noticeOf(page, lured)).says(en.looks.danger);
    await changes[1](page);
    await becomes(page, over ?? '');
  });

  test('a lure in the HTML gets its notice; closed, open and hidden it is all that is not of the page', async () => {
    const served = html.replace(site.listTag, `$&${site.compose(7, lure)}`);
    const [plain = ''] = await withoutExtension(opened, served);
    const page = await visit(served);
    const notice = await noticeOf(page, plain);
    const ours = insertion(plain, await serialise(page));

    await notice.press(en.looks.danger);
    await notice.says(en.notice.saw);
    expect(insertion(plain, await serialise(page))).toBe(ours);

    await notice.press(en.notice.misfit);
    await notice.press(en.notice.hide);
    await notice.says(en.notice.hidden);
    expect(insertion(plain, await serialise(page))).toBe(ours);
  });
});
