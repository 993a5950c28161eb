import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../src/words/en.ts';
import type { BrowserName } from '../../tools/browsers.ts';
import { type OpenBrowser, openBrowser } from '../../tools/open-browser.ts';
import { forgetSettings, pageAnswer } from '../../tools/page-answer.ts';
import { type ComposedView, composedSites, lure, ordinary } from './composed.ts';
import { insertion } from './insertion.ts';
import { becomes, noticeIn, serialise } from './notice-in-page.ts';
import { add, recycle } from './page-changes.ts';
import { withoutExtension } from './without-extension.ts';

const { BROWSER, FIELD } = process.env;

let opened: OpenBrowser;
let inside: Page;

beforeAll(async () => {
  opened = await openBrowser(BROWSER as BrowserName);
  inside = await opened.open('popup.html');
});
afterAll(() => opened?.browser.close());

let page: Page | undefined;
afterEach(async () => {
  await page?.close();
  await forgetSettings(inside);
});

/** The page under its real address, when all of its posts are read. */
async function visit({ url }: ComposedView, served: string, posts: number): Promise<Page> {
  page = await opened.visit(url, served);
  await expect.poll(async () => (await pageAnswer(inside))?.read).toBeGreaterThanOrEqual(posts);
  return page;
}

const noticeOf = ({ post }: ComposedView, page: Page, plain = '') =>
  noticeIn(opened.name, page, plain, { post, words: lure });

const captures = composedSites.flatMap(({ name, list, captured }) =>
  list && captured ? [{ name, view: list, ...captured, html: capturedPage(captured.file) }] : [],
);

function capturedPage(file: string): string | undefined {
  const path = `${FIELD}/pages/${file}`;
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

describe.each(captures)('$name, captured', ({ view, file, posts, html = '' }) => {
  beforeEach(({ skip }) => skip(!html, `${file} is not in ${FIELD}/pages`));

  test('its own posts are read and get no notice; a lure that a script adds later does', async () => {
    const change = add(view, 'afterbegin', 7, lure);
    const [plain, added] = await withoutExtension(opened, html, change);
    const page = await visit(view, html, posts);
    expect(await pageAnswer(inside)).toMatchObject({ health: 'ok', warned: [] });
    expect(await serialise(page)).toBe(plain);

    await change(page);
    await (await noticeOf(view, page, added)).says(en.looks.danger);
    expect(await pageAnswer(inside)).toMatchObject({ warned: [{ look: 'danger' }] });
  });

  test('a lure in the node of another post gets its notice, which leaves when the node is used again', async () => {
    const changes = [recycle(view, '', lure), recycle(view, lure, ordinary)] as const;
    const [, lured, over] = await withoutExtension(opened, html, ...changes);
    const page = await visit(view, html, posts);
    await changes[0](page);
    await (await noticeOf(view, page, lured)).says(en.looks.danger);
    await changes[1](page);
    await becomes(page, over ?? '');
  });

  test('a lure in the HTML gets its notice; closed, open and hidden it is all that is not of the page', async () => {
    const served = html.replace(view.holderTag, `$&${view.compose(7, lure)}`);
    const [plain = ''] = await withoutExtension(opened, served);
    const page = await visit(view, served, posts);
    const notice = await noticeOf(view, page, plain);
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
