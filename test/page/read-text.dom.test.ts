import { expect, test } from 'vitest';
import { rangeIn } from '../../src/page/page-text.ts';
import { readText, type TextOptions } from '../../src/page/read-text.ts';
import { one, show } from './compose.ts';

const read = (html: string, options?: TextOptions) => {
  show(`<div id="root">${html}</div>`);
  return readText([one('#root')], options);
};

const cutAt = (css: string): TextOptions => ({ cuts: { css, elements: new Set([one(css)]) } });

test.each<{ html: string; text: string; because: string; options?: TextOptions }>([
  { html: 'việc  nhẹ\n   lương cao', text: 'việc nhẹ lương cao', because: 'HTML folds white space' },
  {
    html: 'việc\nnhẹ',
    text: 'việc\nnhẹ',
    options: { keepLines: true },
    because: 'some text shows its line breaks',
  },
  { html: '<b>việc</b> <i>nhẹ</i>', text: 'việc nhẹ', because: 'inline elements do not break lines' },
  { html: '<b>vi</b>ệc', text: 'việc', because: 'a word may be painted in pieces' },
  { html: '<div>một</div><div>hai</div>', text: 'một\nhai', because: 'blocks are lines of their own' },
  {
    html: '<span><p>một</p></span><span><p>hai</p></span>',
    text: 'một\nhai',
    because: 'blocks stand in inline elements too',
  },
  { html: 'một<br>hai', text: 'một\nhai', because: 'a break is a break' },
  {
    html: '<ul><li>một<li>hai</ul>ba',
    text: 'một\nhai\nba',
    because: 'list items are lines, and so is what follows',
  },
  { html: 'lương<img alt="💰">cao', text: 'lương💰cao', because: 'emoji are drawn as pictures' },
  {
    html: '<p>một</p><p><img alt="🔥">hai</p>',
    text: 'một\n🔥hai',
    because: 'an emoji begins a line like a word',
  },
  {
    html: 'một<img alt="Có thể là hình ảnh">',
    text: 'một',
    because: 'nobody wrote a picture’s description in the post',
  },
  {
    html: 'một<script>hai</script><style>ba</style><svg><title>bốn</title></svg>',
    text: 'một',
    because: 'code is no text',
  },
  {
    html: 'một<i class="badge">Mới</i> hai',
    text: 'một hai',
    options: { drop: '.badge' },
    because: 'the site says what to drop',
  },
  {
    html: 'lương <tg-emoji><i><b>💰</b></i></tg-emoji> cao',
    text: 'lương 💰 cao',
    because: 'elements of a site’s own stand in the line',
  },
  {
    html: '2 giờ\u{f078b}\u{f1677} \ue000 trước',
    text: '2 giờ trước',
    because: 'icons of a site’s own font are no words',
  },
  { html: 'l\ue000ương', text: 'l\ue000ương', because: 'inside a word they hide something' },
  { html: 'việc\u2800nhẹ', text: 'việc nhẹ', because: 'a braille blank looks like a space' },
  { html: '', text: '', because: 'nothing is there yet' },
])('$because', ({ html, text, options }) => expect(read(html, options).text).toBe(text));

test('a cut ends the text, what stands after it included', () => {
  show('<div id="root">một <b id="cut">Xem thêm</b> hai</div>');
  expect(readText([one('#root')], cutAt('#cut')).text).toBe('một');
});

test('what only looks like a cut is text, and what stands before it stays', () => {
  show('<div id="root"><b>một</b> hai<br>ba <b id="cut">...</b><br>bốn</div>');
  const cuts = { css: 'b', elements: new Set([one('#cut')]) };
  expect(readText([one('#root')], { cuts }).text).toBe('một hai\nba');
});

test('a cut elsewhere ends nothing', () => {
  show('<b id="cut">Xem thêm</b><div id="root">một</div>');
  expect(readText([one('#root')], cutAt('#cut')).text).toBe('một');
});

test('a million empty pieces are not gone through', () => {
  show('<div id="root"></div>');
  const pieces = Array.from({ length: 30_000 }, () => document.createTextNode(' '));
  one('#root').append(...pieces, 'việc nhẹ');
  expect(readText([one('#root')])).toMatchObject({ text: '', tooLong: true });
});

test('what is left out of a text is left out of every depth', () => {
  show('<div id="root">một<div><p>hai</p><div id="other"><p>ba<b>bốn</b></p></div></div>năm</div>');
  const text = readText([one('#root')], { without: new Set([one('#root'), one('#other')]) }).text;
  expect(text).toBe('một\nhai\nnăm');
});

test('ten thousand pieces, each deeper than the one before, take no time to speak of', () => {
  show('<div id="root"></div>');
  let deep = one('#root');
  for (let depth = 0; depth < 10_000; depth++) {
    deep = deep.appendChild(document.createElement('span'));
    deep.append('a ');
  }
  const start = performance.now();
  expect(readText([one('#root')], { drop: '.badge' }).text.length).toBe(19_999);
  expect(performance.now() - start).toBeLessThan(500);
});

test('a page of megabytes is read in part, and says so', () => {
  const { text, tooLong } = read('việc nhẹ '.repeat(100_000));
  expect(text.length).toBeLessThan(50_000);
  expect(tooLong).toBe(true);
});

test.each([
  ['nhẹ  lương', 'nhẹ lương', 'inside one node, across folded space'],
  ['việc', 'việc', 'a word in pieces'],
  ['💰', '', 'a picture has no characters, but a place'],
  ['cao', 'cao', 'after a line break'],
])('finds %j on the page again: %$', (shown, quote) => {
  const page = read('<b>vi</b>ệc nhẹ  lương <img alt="💰"><br>\ue000 cao');
  const words = quote || '💰';
  const at = page.text.indexOf(words);
  const range = rangeIn(page, at, at + words.length);
  expect(range?.toString()).toBe(shown === '💰' ? '' : shown);
  expect(range?.collapsed).toBe(false);
});

test('gives no place once the page has other words there', () => {
  const page = read('việc nhẹ');
  one('#root').textContent = 'việc khác';
  expect(rangeIn(page, 5, 8)).toBeNull();
  one('#root').remove();
  expect(rangeIn(page, 0, 4)).toBeNull();
});
