import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { wordsIn } from '../../src/words/words.ts';
import { byKey, danger, find, focused, mounted, stops } from './mounted.ts';

beforeEach(() => page.viewport(1100, 800));

const isOpen = (inside: ParentNode) => inside.querySelector(':popover-open') !== null;

test('a chip says one word and takes no room in its card', () => {
  const { notice, post, inside } = mounted({ look: 'chip' });
  expect(byKey(inside, 'chip').textContent).toBe('Dừng lại đã');
  const text = () => {
    const range = document.createRange();
    range.selectNodeContents(post.lastChild as Node);
    return range.getBoundingClientRect();
  };
  const beside = [text(), post.getBoundingClientRect()];
  notice.host.remove();
  expect([text(), post.getBoundingClientRect()]).toEqual(beside);
});

test.each([
  { place: 'last', card: 'display:block', because: 'a plain card' },
  { place: 'last', card: 'display:flex', because: 'a card laid out in a row' },
  { place: 'last', card: 'display:flex;flex-direction:column', because: 'in a column' },
  { place: 'last', card: 'display:grid;grid-template-columns:1fr 1fr', because: 'in a grid' },
  { place: 'first', card: 'display:block', because: 'at the head of a post' },
])('it lies on its own card, though no card is positioned: $because, $place', ({ place, card }) => {
  const { notice, post, inside } = mounted({ look: 'chip' });
  const list = document.createElement('div');
  list.style.cssText = 'position:relative;padding:40px';
  post.before(list);
  const other = post.cloneNode() as HTMLElement;
  list.append(other, post);
  onTestFinished(() => list.remove());
  (post.lastElementChild as HTMLElement).style.minHeight = '60px';
  for (const each of [other, post]) each.style.cssText = `${card};width:640px;min-height:100px`;
  if (place === 'last') post.append(notice.host);
  const chip = byKey(inside, 'chip').getBoundingClientRect();
  const own = post.getBoundingClientRect();
  expect(chip.top).toBeGreaterThanOrEqual(own.top);
  expect(chip.bottom).toBeLessThanOrEqual(own.bottom);
  expect(chip.right).toBeLessThanOrEqual(own.right);
  expect(chip.left).toBeGreaterThan(own.left + own.width / 2);
});

test.each(['display:block', 'display:flex;flex-direction:column', 'display:grid', 'display:inline-block'])(
  'on a line of its own it covers nothing of a message: %s',
  (bubble) => {
    const { notice, post, inside } = mounted({ look: 'line' });
    post.style.cssText = `${bubble};width:240px`;
    post.append(notice.host);
    const chip = byKey(inside, 'chip').getBoundingClientRect();
    const words = (post.firstElementChild as Element).getBoundingClientRect();
    const own = post.getBoundingClientRect();
    expect(chip.top).toBeGreaterThanOrEqual(words.bottom);
    expect(chip.bottom).toBeLessThanOrEqual(own.bottom);
    expect(chip.left).toBeLessThan(own.left + own.width / 2);
  },
);

test('it is big enough for a finger', () => {
  const { inside } = mounted({ look: 'chip' });
  const chip = byKey(inside, 'chip');
  const { left, top, bottom } = chip.getBoundingClientRect();
  for (const y of [top - 5, bottom + 5])
    expect((inside as ShadowRoot).elementFromPoint(left + 10, y)).toBe(chip);
});

describe('opened', () => {
  test('it stands in the top layer below the chip, and the focus stays where it was', async () => {
    const { inside } = mounted({ look: 'chip', width: 1000 });
    await userEvent.click(byKey(inside, 'chip'));
    expect(isOpen(inside)).toBe(true);
    expect(focused(inside)).toBe('chip');
    const [chip, card] = [byKey(inside, 'chip'), find(inside, '.card')].map((it) =>
      it.getBoundingClientRect(),
    );
    expect(card?.top).toBeGreaterThan(chip?.bottom ?? 0);
    expect(Math.round(card?.right ?? 0)).toBe(Math.round(chip?.right ?? 0));
  });

  test.each([
    { how: 'Esc', close: () => userEvent.keyboard('{Escape}') },
    { how: 'a press elsewhere', close: () => userEvent.click(document.body, { position: { x: 2, y: 300 } }) },
  ])('$how closes it', async ({ close }) => {
    const { inside } = mounted({ look: 'chip' });
    await userEvent.click(byKey(inside, 'chip'));
    await close();
    await expect.poll(() => stops(inside)).toEqual(['chip']);
    expect(byKey(inside, 'chip').ariaExpanded).toBe('false');
  });

  test('the chip and the line inside close it too', async () => {
    const { inside } = mounted({ look: 'chip', width: 1000 });
    for (const key of ['chip', 'strip']) {
      await userEvent.click(byKey(inside, 'chip'));
      expect(isOpen(inside)).toBe(true);
      await userEvent.click(byKey(inside, key));
      await expect.poll(() => stops(inside)).toEqual(['chip']);
    }
  });

  test('a change of language leaves it open', async () => {
    const { notice, inside } = mounted({ look: 'chip' });
    await userEvent.click(byKey(inside, 'chip'));
    notice.update(danger, wordsIn.en);
    expect(isOpen(inside)).toBe(true);
    expect(inside.textContent).toContain('What to do now');
  });

  test('on a phone it is a sheet that keeps the focus in a ring', async () => {
    await page.viewport(360, 700);
    const { inside } = mounted({ look: 'chip', width: 340 });
    await userEvent.click(byKey(inside, 'chip'));
    expect(find(inside, '.card').getBoundingClientRect()).toMatchObject({ left: 0, right: 360, bottom: 700 });
    expect(focused(inside)).toBe('strip');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(focused(inside)).toBe('misfit');
    await userEvent.keyboard('{Tab}');
    expect(focused(inside)).toBe('strip');
  });
});
