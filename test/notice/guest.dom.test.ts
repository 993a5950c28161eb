/** The notice is a guest: the page cannot reach in, and what is done inside never reaches the page. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Look } from '../../src/notice/notice.ts';
import { byKey, find, mounted } from './mounted.ts';

test.each<Look>(['strip', 'chip', 'line'])(
  'a %s is an element without attributes, content or way in',
  (look) => {
    const { host } = mounted({ look, root: 'closed' }).notice;
    expect(host.outerHTML).toMatch(/^<(div|span|p)><\/\1>$/);
    expect(host.shadowRoot).toBeNull();
  },
);

function pageStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  onTestFinished(() => style.remove());
}

test('no style of the page wins inside, however important', () => {
  pageStyle(`
    * { color: red !important; font-size: 40px !important }
    article > * { display: none !important; opacity: 0 !important; position: fixed !important }
    :root { --text: red }
  `);
  const { notice, inside } = mounted();
  expect(getComputedStyle(notice.host)).toMatchObject({
    display: 'block',
    opacity: '1',
    position: 'relative',
  });
  expect(getComputedStyle(byKey(inside, 'strip'))).toMatchObject({ fontSize: '15px' });
  expect(getComputedStyle(find(inside, '.say')).color).not.toBe('rgb(255, 0, 0)');
});

test.each([
  ['* { all: unset !important }', 'everything unset'],
  ['div, span, section, button, p, ol, li { display: none !important }', 'all kinds of elements hidden'],
  [
    'html { font-size: 60px !important; line-height: 5 !important; letter-spacing: 2em !important }',
    'huge type',
  ],
  [
    'html { visibility: hidden; text-indent: -9999px; word-spacing: 3em; text-transform: uppercase }',
    'hiding by inheritance',
  ],
  [
    'article > :empty { all: unset !important; height: 0 !important; max-height: 0 !important; clip-path: inset(50%) !important }',
    'aimed at us',
  ],
])('readable under a page of %s: %s', (css) => {
  const plain = mounted();
  plain.notice.open();
  const size = (it: typeof plain) => {
    const { width, height } = find(it.inside, '.card').getBoundingClientRect();
    return { width, height };
  };
  const before = size(plain);
  pageStyle(`article { display: block !important; width: 640px !important } ${css}`);
  expect(size(plain)).toEqual(before);
  expect(
    byKey(plain.inside, 'reason-0').checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  ).toBe(true);
});

test('a link that the page stretches over the whole post does not lie over the notice', async () => {
  pageStyle('article { position: relative } .stretched { position: absolute; inset: 0; cursor: pointer }');
  const { post, inside } = mounted();
  const link = document.createElement('a');
  link.className = 'stretched';
  link.href = '#stretched';
  post.append(link);
  await userEvent.click(byKey(inside, 'strip'));
  expect(byKey(inside, 'strip').ariaExpanded).toBe('true');
  expect(location.hash).toBe('');
});

test('in a page that reads from the right a notice still reads as its language does, and a chip stands at the end of the line', () => {
  pageStyle('html { direction: rtl }');
  const { inside, post } = mounted({ look: 'chip' });
  const chip = byKey(inside, 'chip');
  expect(getComputedStyle(chip).direction).toBe('ltr');
  const middle = post.getBoundingClientRect().left + post.getBoundingClientRect().width / 2;
  expect(chip.getBoundingClientRect().right).toBeLessThan(middle);
});

test('a strip in a row of boxes still takes the whole width', () => {
  pageStyle('article { display: flex; flex-wrap: wrap; align-items: flex-start }');
  expect(mounted({ width: 600 }).notice.host.getBoundingClientRect().width).toBe(600);
});

describe('what is done inside', () => {
  test.each(['click', 'mousedown', 'pointerdown', 'keydown', 'keyup', 'mouseover', 'focusin'])(
    '%s stays inside',
    async (name) => {
      const { notice, inside } = mounted();
      const heard: Event[] = [];
      const hear = (event: Event) => {
        if (event.target === notice.host) heard.push(event);
      };
      document.addEventListener(name, hear);
      onTestFinished(() => document.removeEventListener(name, hear));
      await userEvent.click(byKey(inside, 'strip'));
      await userEvent.keyboard('a');
      await userEvent.hover(find(inside, '.panel'));
      expect(heard).toEqual([]);
    },
  );

  test('a press on plain text does not follow the link that the post is', async () => {
    const { notice, post, inside } = mounted();
    const link = document.createElement('a');
    link.href = '#followed';
    post.before(link);
    link.append(post);
    onTestFinished(() => link.remove());
    notice.open();
    await userEvent.click(find(inside, '.reason p'));
    expect(location.hash).toBe('');
  });
});
