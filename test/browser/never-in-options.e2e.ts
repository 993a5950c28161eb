/** Whoever never opens the options gets the language and the country of the device, and can set both right in a notice. */
import { afterAll, beforeAll, test } from 'vitest';
import { en } from '../../src/words/en.ts';
import { vi } from '../../src/words/vi.ts';
import type { BrowserName } from '../../tools/browsers.ts';
import { type OpenBrowser, openBrowser } from '../../tools/open-browser.ts';
import facebook from './composed/facebook.ts';
import { composedPage, lure } from './composed.ts';
import { noticeIn } from './notice-in-page.ts';
import { withoutExtension } from './without-extension.ts';

const name = process.env.BROWSER as BrowserName;
const { url, post } = facebook.list;
const html = composedPage(facebook.list, lure);
const device = { language: 'vi-VN', zone: 'Asia/Ho_Chi_Minh' };

let opened: OpenBrowser;

beforeAll(async () => {
  opened = await openBrowser(name, { device });
});
afterAll(() => opened?.browser.close());

test('Vietnamese and the numbers of Viet Nam, until a press makes them English and those of the Philippines', async () => {
  const [plain = ''] = await withoutExtension(opened, html);
  const page = await opened.visit(url, html);
  const notice = await noticeIn(name, page, plain, { post, words: lure });
  await notice.press(vi.looks.danger);
  await notice.says('111');

  await notice.press(vi.notice.change);
  await notice.tabTo('Philippines');
  await page.keyboard.type('Phil');
  await page.keyboard.press('Enter');
  await notice.says('1343');
  await notice.press(en.languageName);
  await notice.says(en.looks.danger);
  await notice.says('1343');

  const again = await opened.visit(url, html);
  const next = await noticeIn(name, again, plain, { post, words: lure });
  await next.press(en.looks.danger);
  await next.says('1343');
});
