import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { wordsIn } from '../../src/words/words.ts';
import { byKey, danger, find, focused, help, mounted, readable, stops } from './mounted.ts';

describe('closed', () => {
  test('it is one button that says the level, what it resembles and how many signs', () => {
    const { inside } = mounted();
    const strip = byKey(inside, 'strip');
    expect(stops(inside)).toEqual(['strip']);
    expect(strip.textContent).toBe('Dừng lại đã. Giống tin rủ sang biên giới. Xem 5 dấu hiệu');
    expect(strip.ariaExpanded).toBe('false');
    expect(strip.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  });

  test('help counts no signs', () => {
    expect(byKey(mounted({ content: help }).inside, 'strip').textContent).not.toContain('dấu hiệu');
  });

  test('it says who speaks until the reader has understood', async () => {
    const understood = vi.fn();
    const { inside } = mounted({ more: { understood } });
    expect(inside.textContent).toContain(wordsIn.vi.notice.intro);
    await userEvent.click(byKey(inside, 'intro'));
    expect(understood).toHaveBeenCalledOnce();
    expect(inside.textContent).not.toContain(wordsIn.vi.notice.intro);
  });
});

describe('open', () => {
  test('by keyboard: Enter opens, Esc closes from anywhere inside, and the focus is back on the strip', async () => {
    const { inside } = mounted();
    byKey(inside, 'strip').focus();
    await userEvent.keyboard('{Enter}');
    expect(byKey(inside, 'strip').ariaExpanded).toBe('true');
    expect(focused(inside)).toBe('strip');
    await userEvent.keyboard('{Tab}{Tab}');
    expect(focused(inside)).toBe('reason-1');
    await userEvent.keyboard('{Escape}');
    expect(stops(inside)).toEqual(['strip']);
    expect(focused(inside)).toBe('strip');
  });

  test('the order is the order of reading: reasons, more, help, folds, foot', () => {
    const { notice, inside } = mounted();
    notice.open();
    const reasons = ['reason-0', 'reason-1', 'reason-2', 'more'];
    const folds = ['ask', 'paid', 'where'];
    expect(stops(inside)).toEqual(['strip', ...reasons, 'number', 'copy-number', ...folds, 'misfit']);
  });

  test('what not every notice has stands in its place: "already there" by the help, "save" in the foot', () => {
    const { notice, inside } = mounted({ more: { there() {}, save: async () => 'saved' } });
    notice.open();
    const after = stops(inside).slice(stops(inside).indexOf('copy-number'));
    expect(after).toEqual(['copy-number', 'there', 'ask', 'paid', 'where', 'save', 'misfit']);
  });

  test.each([
    { width: 640, shown: 3, more: 'Xem thêm 2 dấu hiệu' },
    { width: 360, shown: 2, more: 'Xem thêm 3 dấu hiệu' },
  ])('$width px show $shown reasons and "$more"', async ({ width, shown, more }) => {
    const { notice, inside } = mounted({ width });
    notice.open();
    const seen = () => stops(inside).filter((it) => it?.startsWith('reason')).length;
    expect(seen()).toBe(shown);
    expect(readable(byKey(inside, 'more'))).toBe(more);
    await userEvent.click(byKey(inside, 'more'));
    expect(seen()).toBe(5);
    expect(readable(byKey(inside, 'more'))).toBe('Thu gọn');
  });

  test('nothing is wider than the notice at 320 px, and every target has 32 px', () => {
    const { notice, inside } = mounted({ width: 320, more: { there() {}, save: async () => 'saved' } });
    notice.open();
    for (const key of ['more', 'ask', 'paid', 'where', 'misfit', 'not-this-sign', 'sign-0', 'wrong'])
      byKey(inside, key).click();
    expect(find(inside, '.card').scrollWidth).toBeLessThanOrEqual(find(inside, '.card').clientWidth);
    const small = [...inside.querySelectorAll('button')].filter(
      (it) => it.checkVisibility() && it.offsetHeight < 32,
    );
    expect(small).toEqual([]);
  });

  test('a quote is in the language of the post', () => {
    const { notice, inside } = mounted();
    notice.update(danger, wordsIn.en);
    notice.open();
    expect(find(inside, 'section').lang).toBe('en');
    expect(find(inside, 'q').lang).toBe('vi');
  });

  test('text of the page is only ever text', () => {
    const [first] = danger.reasons;
    const evil = '<img src=x onerror=alert(1)>';
    const { notice, inside } = mounted({
      content: { ...danger, reasons: first ? [{ ...first, quote: evil }] : [] },
    });
    notice.open();
    expect(inside.querySelector('img')).toBeNull();
    expect(find(inside, 'q').textContent).toBe(evil);
  });
});

describe('a reason', () => {
  const marked = { rule: 'composed', cue: 'composed', part: 'body', start: 1, end: 2 };

  test('is marked while it has the focus, and only then', async () => {
    const { notice, inside, wishes } = mounted();
    notice.open();
    byKey(inside, 'reason-1').focus();
    expect(wishes.at(-1)).toEqual(['focusReason', marked]);
    byKey(inside, 'more').focus();
    expect(wishes.at(-1)).toEqual(['focusReason', null]);
  });

  test('is marked under the pointer; leaving gives the mark back to the focus', async () => {
    const { notice, inside, wishes } = mounted();
    notice.open();
    byKey(inside, 'reason-1').focus();
    await userEvent.hover(byKey(inside, 'reason-0'));
    expect(wishes.at(-1)).toEqual(['focusReason', { ...marked, start: 0, end: 1 }]);
    await userEvent.hover(byKey(inside, 'reason-1'));
    await userEvent.hover(byKey(inside, 'misfit'));
    expect(wishes.at(-1)).toEqual(['focusReason', marked]);
  });

  test('is not marked when the notice closes or goes', () => {
    const { notice, inside, wishes } = mounted();
    notice.open();
    byKey(inside, 'reason-0').focus();
    notice.close();
    expect(wishes.at(-1)).toEqual(['focusReason', null]);
  });

  test('takes the reader to its words when pressed', async () => {
    const { notice, inside, wishes } = mounted();
    notice.open();
    await userEvent.click(byKey(inside, 'reason-1'));
    expect(wishes).toContainEqual(['goToReason', marked]);
  });
});

test('a change of language keeps what is open, what is unfolded and the focus', async () => {
  const { notice, inside } = mounted();
  notice.open();
  await userEvent.click(byKey(inside, 'ask'));
  await userEvent.click(byKey(inside, 'more'));
  notice.update(danger, wordsIn.en);
  expect(readable(byKey(inside, 'more'))).toBe('Show less');
  expect(byKey(inside, 'ask').ariaExpanded).toBe('true');
  expect(focused(inside)).toBe('more');
});

test('a number is a link that copies where there is no phone, and is read digit by digit', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { notice, inside } = mounted();
  notice.open();
  const number = byKey(inside, 'number');
  expect(number.getAttribute('href')).toBe('tel:+84000000000');
  expect(find(number, '.for-ears').textContent).toBe('cộng 8 4, 0 0 0, 0 0 0, 0 0 0');
  await userEvent.click(number);
  await expect.poll(() => byKey(inside, 'copy-number').textContent).toBe('Đã chép');
  await userEvent.click(byKey(inside, 'copy-number'));
  expect(copied.mock.calls).toEqual([['+84 000 000 000'], ['+84 000 000 000']]);
});
