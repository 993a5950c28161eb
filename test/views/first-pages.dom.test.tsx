/** The pages that a reader meets first: the one that welcomes, and the feed of samples. */
import { type ComponentChild, render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import '../../src/views/demo.css';
import '../../src/views/welcome.css';
import { Demo } from '../../src/views/demo.tsx';
import { Welcome } from '../../src/views/welcome.tsx';
import { type Words, wordsIn } from '../../src/words/words.ts';
import { faultsOf } from './at-every-size.ts';

const acts = { chooseLanguage() {}, chooseCountry() {}, openDemo() {}, close() {} };

const welcome = (words: Words) => (
  <Welcome words={words} language="auto" country="VN" countries={['KH', 'VN']} acts={acts} />
);

test.each(
  Object.values(wordsIn).flatMap((words) => [
    { name: 'welcome', language: words.language, page: welcome(words) },
    { name: 'samples', language: words.language, page: <Demo words={words} /> },
  ]),
)('axe finds nothing on $name in $language, in any size or light', async ({ page }) => {
  expect(await faultsOf(shown(page))).toEqual([]);
});

function shown(page: ComponentChild): Element {
  const root = document.createElement('div');
  document.body.append(root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  render(page, root);
  return root;
}
