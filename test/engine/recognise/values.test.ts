import { describe, expect, test } from 'vitest';
import { readWords } from '../../../src/engine/fold/read-words.ts';
import { Words } from '../../../src/engine/fold/words.ts';
import type { Hit } from '../../../src/engine/match/found.ts';
import { findAges } from '../../../src/engine/recognise/age.ts';
import { findLinks, findMail, findPhones } from '../../../src/engine/recognise/contact.ts';
import { findFlags, findLaughs, findQuoted } from '../../../src/engine/recognise/marks.ts';
import { findPercents, numberIn, readNumbers } from '../../../src/engine/recognise/number.ts';

function wordsOf(text: string): Words {
  const words = new Words();
  readWords(text, words);
  return words;
}

const texts = (words: Words, hits: readonly Hit[]) =>
  hits.map(({ from, to }) => (to > from ? words.text(from, to) : ''));

test.each([
  ['20.000.000', 20_000_000],
  ['20,000', 20_000],
  ['1,5', 1.5],
  ['1.5', 1.5],
  ['0.500', 0.5],
  ['6OO', 600],
  ['1.2.2024', null],
  ['𝟑𝟎', 30],
  ['３０', 30],
])('%s is %s', (literal, value) => {
  expect(numberIn(literal)).toBe(value);
});

describe('contacts', () => {
  test.each([
    { text: 'gọi 0900 000 000 nha', phones: ['0900 000 000'], because: 'groups with spaces' },
    { text: '+84900000000', phones: ['84900000000'], because: 'abroad' },
    { text: 'mã 12345, năm 2024', phones: [], because: 'too short' },
    { text: '20.000.000 - 30.000.000', phones: [], because: 'money starts otherwise' },
  ])('phones in $text: $because', ({ text, phones }) => {
    const words = wordsOf(text);
    expect(texts(words, findPhones(words))).toEqual(phones);
  });

  test.each([
    { text: 'xem https://t.me/abc nhé', links: ['https://t.me/abc'] },
    { text: 'vào zalo.me/0000000000', links: ['zalo.me/0000000000'] },
    { text: 'www.example.com', links: ['www.example.com'] },
    { text: 'lương/thưởng tốt. Làm ngay', links: [] },
  ])('links in $text', ({ text, links }) => {
    const words = wordsOf(text);
    expect(texts(words, findLinks(words))).toEqual(links);
  });

  test('mail is found whole', () => {
    const words = wordsOf('gửi hr.cty@example.com nha');
    expect(texts(words, findMail(words))).toEqual(['cty@example.com']);
  });
});

test.each([
  { text: 'nữ 18-25 tuổi', ages: [18], because: 'the lower end counts' },
  { text: 'tuổi từ 16', ages: [16], because: 'the word may stand before' },
  { text: 'lương 16 triệu', ages: [], because: 'not every number is an age' },
])('ages in $text: $because', ({ text, ages }) => {
  const words = wordsOf(text);
  const at = (word: string) =>
    Array.from({ length: words.count }, (_, i) => i).filter((i) => words.text(i, i + 1) === word);
  const ends = new Set(at('từ').map((i) => i + 1));
  expect(findAges(words, new Set(at('tuổi')), ends).map(({ value }) => value)).toEqual(ages);
});

test('per cent, flags, laughter and quotation', () => {
  const shares = wordsOf('lãi 20% hay 5 %');
  expect(findPercents(shares, readNumbers(shares)).map(({ value }) => value)).toEqual([20, 5]);
  expect(findFlags(wordsOf('đi 🇰🇭 nha 🇹🇭')).map(({ country, from }) => `${country}${from}`)).toEqual([
    'KH1',
    'TH2',
  ]);
  expect(findLaughs(wordsOf('vui ghê :)) 😂')).length).toBe(2);
  const single = wordsOf("rank 'we don't pay' and it's fine");
  expect(texts(single, findQuoted(single))).toEqual(["we don't pay"]);
  const quoted = wordsOf('tin "việc nhẹ lương cao" lan rộng');
  expect(texts(quoted, findQuoted(quoted))).toEqual(['việc nhẹ lương cao']);
});
