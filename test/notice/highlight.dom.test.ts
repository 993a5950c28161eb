import { expect, test } from 'vitest';
import '../../src/notice/highlight.css';
import { clear, mark } from '../../src/notice/highlight.ts';

function rangeOf(words: string): Range {
  const text = document.createTextNode(words);
  document.body.append(text);
  const range = document.createRange();
  range.selectNodeContents(text);
  return range;
}

const marked = () => [...CSS.highlights].map(([name, ranges]) => ({ name, words: [...ranges].map(String) }));

test('only one reason is marked at a time, none when nobody looks, and no name tells what it is', () => {
  mark(document, rangeOf('một'), 'pause');
  mark(document, rangeOf('hai'), 'danger');
  expect(marked()).toEqual([{ name: 'words-b', words: ['hai'] }]);
  clear(document);
  expect(marked()).toEqual([]);
});

test('the page itself stays as it was', () => {
  const range = rangeOf('Làm tại Bavet');
  const before = document.body.innerHTML;
  mark(document, range, 'danger');
  expect(document.body.innerHTML).toBe(before);
  clear(document);
});

test.each(['words-a', 'words-b'])('%s has ink and paper', (name) => {
  const { color, backgroundColor } = getComputedStyle(document.body, `::highlight(${name})`);
  expect(color).toBe('rgb(29, 33, 38)');
  expect(backgroundColor).toMatch(/^rgb\(25/);
});
