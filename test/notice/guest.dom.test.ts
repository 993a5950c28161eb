/** The notice is a guest: the page cannot reach in, and what is done inside never reaches the page. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Look, makeNotice } from '../../src/notice/notice.ts';
import { wordsIn } from '../../src/words/words.ts';
import { byKey, danger, find, mounted } from './mounted.ts';

const quiet = { hide() {}, undo() {}, notHere() {}, focusReason() {}, goToReason() {} };

test.each<Look>(['strip', 'chip'])('a %s is an element without attributes, content or way in', (look) => {
  const { host } = makeNotice(document, danger, wordsIn.vi, look, quiet, { siteName: 'example.org' });
  expect(host.outerHTML).toMatch(/^<(div|span)><\/\1>$/);
  expect(host.shadowRoot).toBeNull();
});

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
  expect(getComputedStyle(notice.host)).toMatchObject({ display: 'block', opacity: '1', position: 'static' });
  expect(getComputedStyle(byKey(inside, 'strip'))).toMatchObject({ fontSize: '15px' });
  expect(getComputedStyle(find(inside, '.say')).color).not.toBe('rgb(255, 0, 0)');
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
