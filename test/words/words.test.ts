/** All words of the interface, whatever the screen: the same in each language, short, and never a verdict on a person. */
import { describe, expect, test } from 'vitest';
import { inLanguage, wordsFor, wordsIn } from '../../src/words/words.ts';

interface Entry {
  readonly path: string;
  readonly text: string;
}

/** Plural forms are one entry each; `one` and `other` are ways to say the same key. */
function entriesOf(words: unknown, path = ''): Entry[] {
  if (typeof words === 'string') return [{ path, text: words }];
  return Object.entries(words as object).flatMap(([key, value]) =>
    entriesOf(value, path ? `${path}.${key}` : key),
  );
}

const keysOf = (entries: readonly Entry[]) =>
  [...new Set(entries.map(({ path }) => path.replace(/\.(one|other)$/, '')))].sort();

const placeholdersOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([it]) => it).sort();

const sentencesOf = (text: string) => text.split(/(?<=[.?:])\s+/);

const tooLong = (entries: readonly Entry[]) =>
  entries.flatMap(({ path, text }) =>
    sentencesOf(text)
      .filter((it) => it.split(/\s+/).length > 20)
      .map((it) => `${path}: ${it}`),
  );

/** As verdicts or as names for people; nobody is accused, nothing is called safe. */
const NEVER =
  /\b(safe|scammers?|victims?|naive|gullible|trusted|legit|you should have)\b|an toàn|uy tín|lừa đảo|nạn nhân|cả tin|!/iu;

const never = (entries: readonly Entry[]) =>
  entries.filter(({ text }) => NEVER.test(text)).map(({ path }) => path);

const languages = Object.entries(wordsIn).map(([language, words]) => ({
  language,
  entries: entriesOf(words),
}));
const vietnamese = entriesOf(wordsIn.vi);

describe.each(languages)('the words in $language', ({ language, entries }) => {
  test('name their own language', () => {
    expect(entries.find(({ path }) => path === 'language')?.text).toBe(language);
  });

  test('have the same keys as the Vietnamese', () => {
    expect(keysOf(entries)).toEqual(keysOf(vietnamese));
  });

  test('have the placeholders of the Vietnamese', () => {
    const mould = new Map(vietnamese.map(({ path, text }) => [path, placeholdersOf(text).join()]));
    const others = entries.filter(
      ({ path, text }) => mould.get(path.replace(/\.one$/, '.other')) !== placeholdersOf(text).join(),
    );
    expect(others).toEqual([]);
  });

  test('no word is empty, no sentence has more than 20 words', () => {
    expect(entries.filter(({ text }) => !text.trim())).toEqual([]);
    expect(tooLong(entries)).toEqual([]);
  });

  test('no word calls anything safe or anybody names, and none shouts', () => {
    expect(never(entries)).toEqual([]);
  });
});

describe('the rulers themselves', () => {
  test('see a sentence of 21 words', () => {
    expect(tooLong([{ path: 'x', text: `Một hai. ${'từ '.repeat(21).trim()}.` }])).toHaveLength(1);
  });

  test.each(['This job is safe.', 'Chỗ này uy tín.', 'Đừng cả tin.', 'Stop!', 'A scammer wrote this.'])(
    'see "%s"',
    (text) => {
      expect(never([{ path: 'x', text }])).toEqual(['x']);
    },
  );

  test('see a key that is missing and a placeholder that is misspelt', () => {
    expect(keysOf([{ path: 'a', text: '' }])).not.toEqual(keysOf([{ path: 'b', text: '' }]));
    expect(placeholdersOf('{nn}')).not.toEqual(placeholdersOf('{n}'));
  });
});

test('what we do not say in a language is said in English', () => {
  expect(wordsFor('vi')).toBe(wordsIn.vi);
  expect(wordsFor('km')).toBe(wordsIn.en);
  const two = { vi: 'hai', en: 'two' };
  expect([inLanguage(two, 'vi'), inLanguage(two, 'km')]).toEqual(['hai', 'two']);
});
