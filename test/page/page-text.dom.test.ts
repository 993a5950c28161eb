import { expect, test } from 'vitest';
import { isTemplate, undoubled } from '../../src/page/page-text.ts';
import { readText } from '../../src/page/read-text.ts';
import { one, show } from './compose.ts';

const read = (html: string) => {
  show(`<div id="root">${html}</div>`);
  return readText([one('#root')]);
};

test.each([
  ['<span>Phụ bếp</span><span class="x">Phụ bếp</span>', 'Phụ bếpPhụ bếp', 'without a space it is one word'],
  ['<p>Phụ bếp</p><p>Phụ bếp</p>', 'Phụ bếp', 'once for the eyes, once for the ears'],
  ['<b>Phụ bếp quận 3</b> <i>Phụ bếp quận 3</i>', 'Phụ bếp quận 3', 'in one line'],
  ['Baden Baden', 'Baden Baden', 'a place is called so'],
  ['<p>Phụ bếp</p><p>Phụ bếp 2</p>', 'Phụ bếp\nPhụ bếp 2', 'something else'],
  ['', '', 'nothing'],
])('%s is %j: %s', (html, text) => {
  const once = undoubled(read(html));
  expect(once.text).toBe(text);
  expect(once.pieces.every(({ at, length }) => at + length <= text.length)).toBe(true);
});

test.each([
  ['{{ job.title }}', true, 'a name of the site’s own code'],
  ['<p>{{ title }}</p><p>{{ pay }}</p>', true, 'several'],
  ['Tuyển {{job.title}} ngay', false, 'somebody may write so, to remain unread'],
  ['Lương {8} triệu', false, 'one brace is a brace'],
  ['{{', false, 'never closed'],
  [`{{${'a'.repeat(200)}}}`, false, 'too long for a name'],
])('%s is a template: %s, %s', (html, expected) => expect(isTemplate(read(html))).toBe(expected));
