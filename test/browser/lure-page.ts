/** A feed with a lure among its posts, open in a browser before each test; what a test chose is forgotten after it. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { BrowserName } from '../../tools/browsers.ts';
import { type OpenBrowser, openBrowser } from '../../tools/open-browser.ts';
import { forgetSettings } from '../../tools/page-answer.ts';
import facebook from './composed/facebook.ts';
import { composedPage, lure, ordinary } from './composed.ts';
import { type NoticeInPage, noticeIn } from './notice-in-page.ts';
import { withoutExtension } from './without-extension.ts';

const name = process.env.BROWSER as BrowserName;
export const site = facebook.list;
export const html = composedPage(site, ordinary, lure);

interface LurePage {
  opened: OpenBrowser;
  /** The popup in a tab of its own. */
  popup: Page;
  /** The page's nodes as served. */
  plain: string;
  page: Page;
  notice: NoticeInPage;
}

export function onLurePage(): Readonly<LurePage> {
  const on = {} as LurePage;
  beforeAll(async () => {
    on.opened = await openBrowser(name);
    on.popup = await on.opened.open('popup.html');
    [on.plain = ''] = await withoutExtension(on.opened, html);
  });
  afterAll(() => on.opened?.browser.close());
  beforeEach(async () => {
    on.page = await on.opened.visit(site.url, html);
    on.notice = await noticeIn(name, on.page, on.plain, { post: site.post, words: lure });
    await on.page.bringToFront();
  });
  afterEach(async () => {
    await on.page.close();
    await forgetSettings(on.popup);
  });
  return on;
}
