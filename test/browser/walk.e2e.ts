/** The whole notice by the keyboard alone, in a page that knows nothing of it. */
import { expect, test } from 'vitest';
import { en } from '../../src/words/en.ts';
import { vi } from '../../src/words/vi.ts';
import { pageAnswer } from '../../tools/page-answer.ts';
import { lure } from './composed.ts';
import { onLurePage } from './lure-page.ts';

const on = onLurePage();

/** Goes to a button of the notice and presses it. */
async function enter(...path: readonly string[]): Promise<void> {
  for (const words of path) {
    await on.notice.tabTo(words);
    await on.page.keyboard.press('Enter');
  }
}

/** The words in the page that are marked, as the page itself could read them. */
const marked = () =>
  on.page.evaluate(() => [...CSS.highlights.values()].flatMap((it) => [...it].map((range) => String(range))));

const reasons = () =>
  on.notice.ask((root) => [...root.querySelectorAll('.reason q')].map((it) => it.textContent ?? ''));

test('open, read, look at the words, close', async () => {
  await enter(en.looks.danger);
  await on.notice.says(en.notice.saw);
  expect(await marked(), 'nothing is marked before a reason is looked at').toEqual([]);

  await on.notice.tabTo((await reasons())[0] ?? '');
  await expect.poll(marked).toHaveLength(1);
  const [first = ''] = await marked();
  expect(lure).toContain(first);
  await on.page.keyboard.press('Tab');
  await expect.poll(async () => (await marked())[0]).not.toBe(first);

  await on.page.keyboard.press('Escape');
  expect(await on.notice.focused()).toContain(en.looks.danger);
  expect(await marked()).toEqual([]);
  expect(await on.notice.ask((root) => root.querySelector('.panel') === null)).toBe(true);
});

test('hide this post’s note, and take that back', async () => {
  await enter(en.looks.danger, en.notice.misfit, en.notice.hide);
  await on.notice.says(en.notice.hidden);
  expect(await on.notice.focused()).toBe(en.notice.undo);
  await on.page.keyboard.press('Enter');
  await on.notice.says(en.looks.danger);
  await expect.poll(() => pageAnswer(on.popup)).toMatchObject({ warned: [{ hidden: false }] });
});

test('"not this sign" takes the sign away, here and on the next visit, until that is taken back', async () => {
  await enter(en.looks.danger);
  await on.notice.says(en.notice.saw);
  const gone = (await reasons()).at(-1) ?? '';
  await enter(en.notice.misfit, en.notice.notThisSign, gone);
  await expect.poll(() => on.notice.focused()).toBe(en.notice.undo);
  await expect.poll(reasons).not.toContain(gone);

  await on.page.keyboard.press('Enter');
  await expect.poll(reasons).toContain(gone);
});

test('another language, without loading anything anew', async () => {
  await on.page.evaluate(() => {
    document.title = 'the same document';
  });
  await enter(en.looks.danger, en.notice.change, 'Tiếng Việt');
  await on.notice.says(vi.notice.saw);
  await on.notice.says(vi.looks.danger);
  expect(await on.notice.focused()).toBe('Tiếng Việt');
  expect(await on.page.title()).toBe('the same document');
});
