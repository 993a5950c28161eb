import { expect, test } from 'vitest';
import { insertion } from './insertion.ts';

const page = '<ul><li>one</li><li class="x">two</li></ul>';

test.each([
  ['first child', '<ul><div></div><li>one</li><li class="x">two</li></ul>', '<div></div>'],
  ['last', '<ul><li>one</li><li class="x">two</li></ul><div></div>', '<div></div>'],
  [
    'like its neighbour',
    '<ul><li>one</li><li class="y"></li><li class="x">two</li></ul>',
    '<li class="y"></li>',
  ],
])('finds one empty element: %s', (_, after, inserted) => {
  expect(insertion(page, after)).toBe(inserted);
});

test('says nothing of equal pages', () => expect(insertion(page, page)).toBeUndefined());

test.each([
  ['a changed attribute', page.replace('class="x"', 'class="x y"')],
  ['a changed word', page.replace('two', 'six')],
  ['two elements', page.replace('<li>', '<b></b><li>').replace('</ul>', '<b></b></ul>')],
  ['an element with something in it', page.replace('<li>', '<b>x</b><li>')],
  ['a removed element', page.replace('<li>one</li>', '')],
])('refuses %s', (_, after) => {
  expect(() => insertion(page, after)).toThrow('The page itself was changed');
});
