/** Nothing of the page moves: a chip lies over it, mounted, open and hidden. */
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { byKey, mounted } from './mounted.ts';

beforeEach(() => page.viewport(1100, 800));

const boxes = () =>
  [...document.querySelectorAll('.page-of-others *, .page-of-others')].map((it) => {
    const { x, y, width, height } = it.getBoundingClientRect();
    return [it.localName, x, y, width, height];
  });

function pageWith(card: string, direction: string): HTMLElement {
  const list = document.createElement('main');
  list.className = 'page-of-others';
  list.dir = direction;
  for (let n = 0; n < 3; n++) {
    const article = document.createElement('article');
    article.style.cssText = `${card};min-height:90px;border:1px solid`;
    for (const tag of ['h3', 'p', 'button']) article.append(document.createElement(tag));
    for (const child of article.children) child.append('Một việc làm');
    list.append(article);
  }
  document.body.append(list);
  onTestFinished(() => list.remove());
  return list.children[1] as HTMLElement;
}

const layouts = ['display:block', 'display:flex', 'display:flex;flex-direction:column', 'display:grid'];

test.each(layouts.flatMap((card) => ['ltr', 'rtl'].map((direction) => ({ card, direction }))))(
  'a chip in a card with $card, $direction',
  ({ card, direction }) => {
    const { notice, inside, post } = mounted({ look: 'chip' });
    const target = pageWith(card, direction);
    const before = boxes();
    target.append(notice.host);
    const hosted = () => boxes().filter(([name]) => name !== 'span');
    expect(hosted()).toEqual(before);
    byKey(inside, 'chip').click();
    expect(hosted()).toEqual(before);
    byKey(inside, 'misfit').click();
    byKey(inside, 'hide').click();
    expect(hosted()).toEqual(before);
    expect(post.isConnected).toBe(true);
  },
);

test('the gate sees a strip, which does move what is below it', () => {
  const { notice } = mounted();
  const target = pageWith('display:block', 'ltr');
  const before = boxes();
  target.prepend(notice.host);
  expect(boxes().filter(([name]) => name !== 'div')).not.toEqual(before);
});
