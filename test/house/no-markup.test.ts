import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** Ways to turn text into markup; what a page says must only ever be text. */
const markup =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|createContextualFragment)\b/;

test.each([
  'node.innerHTML = text',
  "node.insertAdjacentHTML('beforeend', text)",
  '<p dangerouslySetInnerHTML={{ __html: text }} />',
])('the search finds %s', (line) => expect(line).toMatch(markup));

test('no text becomes markup in what ships', () => {
  const guilty = sourceFiles('src', 'entrypoints').filter(({ text }) => markup.test(text));
  expect(guilty.map(({ path }) => path)).toEqual([]);
});
