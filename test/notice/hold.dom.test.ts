import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { wordsIn } from '../../src/words/words.ts';
import { byKey, danger, mounted } from './mounted.ts';

const grown = { ...danger, word: 'Khác rồi', resembles: 'Tin đã dài thêm.' };
const says = (inside: Node) => inside.textContent?.includes(grown.resembles);

/** Somewhere that is no notice. */
const leave = () => userEvent.hover(document.body, { position: { x: 2, y: 500 } });

beforeEach(async () => {
  await page.viewport(1100, 800);
  await leave();
});

test('a post that grows is told at once where nobody is near', () => {
  const { notice, inside } = mounted();
  notice.grow(grown, wordsIn.vi);
  expect(says(inside)).toBe(true);
});

describe('nothing changes under the reader', () => {
  test('while the focus is inside, wherever inside; it does when the focus leaves', async () => {
    const { notice, inside } = mounted();
    notice.open();
    byKey(inside, 'reason-0').focus();
    notice.grow(grown, wordsIn.vi);
    byKey(inside, 'reason-1').focus();
    expect(says(inside)).toBe(false);
    byKey(inside, 'reason-1').blur();
    expect(says(inside)).toBe(true);
  });

  test('while the pointer is on it; it does when the pointer leaves', async () => {
    const { notice, inside } = mounted();
    await userEvent.hover(byKey(inside, 'strip'));
    notice.grow(grown, wordsIn.vi);
    expect(says(inside)).toBe(false);
    await leave();
    await expect.poll(() => says(inside)).toBe(true);
  });

  test('but another language, which the reader chose, is there at once, and what waited is forgotten', () => {
    const { notice, inside } = mounted();
    byKey(inside, 'strip').focus();
    notice.grow(grown, wordsIn.vi);
    notice.update({ ...danger, resembles: 'Newest.' }, wordsIn.en);
    expect(inside.textContent).toContain('Newest.');
    byKey(inside, 'strip').blur();
    expect(says(inside)).toBe(false);
  });
});
