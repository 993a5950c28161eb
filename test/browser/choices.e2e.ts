import { expect, test } from 'vitest';
import { en } from '../../src/words/en.ts';
import { vi } from '../../src/words/vi.ts';
import { pageAnswer } from '../../tools/page-answer.ts';
import { eraseEverything } from './erase-everything.ts';
import { html, onLurePage, site } from './lure-page.ts';
import { becomes } from './notice-in-page.ts';

type Extension = typeof globalThis & { browser: typeof import('wxt/browser').browser };
const on = onLurePage();

async function openAndPress(words: string): Promise<void> {
  await on.notice.press(en.looks.danger);
  await on.notice.press(en.notice.misfit);
  await on.notice.press(words);
}

test('a hidden notice stays hidden on the next visit, and comes back when that is undone', async () => {
  await openAndPress(en.notice.hide);
  await on.notice.says(en.notice.hidden);
  const again = await on.opened.visit(site.url, html);
  await expect.poll(() => pageAnswer(on.popup)).toMatchObject({ read: 2, warned: [{ hidden: true }] });
  await becomes(again, on.plain);
  await again.close();

  await on.notice.press(en.notice.undo);
  await on.notice.says(en.looks.danger);
  await expect.poll(() => pageAnswer(on.popup)).toMatchObject({ warned: [{ hidden: false }] });
});

test('"not here" takes the notices of that site away, now and on the next visit', async () => {
  await openAndPress(en.notice.notHere);
  await becomes(on.page, on.plain);
  expect(await pageAnswer(on.popup)).toMatchObject({ off: true });

  await on.page.reload({ waitUntil: 'domcontentloaded' });
  await expect.poll(() => pageAnswer(on.popup)).toMatchObject({ off: true, read: 0 });
  await becomes(on.page, on.plain);
});

test('what was turned off is listed in the options and taken back there; "erase everything" empties the storage', async () => {
  await openAndPress(en.notice.hide);
  await on.notice.says(en.notice.hidden);
  const options = await on.opened.open('options.html');
  const undo = await options.waitForSelector(`::-p-xpath(//button[text()="${en.options.undo}"])`);
  await undo?.click();
  await expect.poll(() => pageAnswer(on.popup)).toMatchObject({ warned: [{ hidden: false }] });

  await on.page.bringToFront();
  await on.notice.press(en.looks.danger);
  await on.notice.press(en.save.save);
  await on.notice.says(en.save.saved);
  const stored = () => options.evaluate(() => (globalThis as Extension).browser.storage.local.get());
  expect(Object.keys(await stored())).toContainEqual(expect.stringMatching(/^saved:/));
  await eraseEverything(options);
  expect(await stored()).toEqual({});
  await options.close();
});

test('the options change their language at once when it is chosen', async () => {
  const options = await on.opened.open('options.html');
  for (const words of [vi, en]) {
    const button = await options.waitForSelector(`button[lang="${words.language}"]`);
    await button?.click();
    await expect.poll(() => options.$eval('h1', (it) => it.textContent)).toBe(words.options.title);
  }
  await options.close();
});

test('a notice changes its language at once when the popup does, and stays open', async () => {
  await on.notice.press(en.looks.danger);
  await on.notice.says(en.notice.saw);
  await on.popup.bringToFront();
  await on.popup.click('button[lang="vi"]');
  await on.notice.says(vi.looks.danger);
  await on.notice.says(vi.notice.saw);
  expect(await on.popup.$eval('button[lang="vi"]', (it) => it.ariaPressed)).toBe('true');
});
