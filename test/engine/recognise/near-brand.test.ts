import distances from 'natural/lib/natural/distance/levenshtein_distance.js';
import { expect, test } from 'vitest';
import { readWords } from '../../../src/engine/fold/read-words.ts';
import { Words } from '../../../src/engine/fold/words.ts';
import { brandHosts, NearBrands, slipsOf } from '../../../src/engine/recognise/near-brand.ts';

function wordsOf(text: string): Words {
  const words = new Words();
  readWords(text, words);
  return words;
}

const brands = new NearBrands(['shopee', 'lazada', 'tiki', 'vietcombank', 'amazon', 'apple']);

test.each([
  ['Shoppe', 'a letter changed'],
  ['Lazaada', 'a letter doubled'],
  ['Tikki', 'a letter doubled in a short name'],
  ['Vietcombannk', 'a long name'],
  ['VIETCOMBAK', 'a letter left out'],
  ['Amzaon', 'two letters changed about'],
  ['SH0PIE', 'digits for letters'],
])('%s looks like a brand: %s', (word) => {
  expect(brands.find(wordsOf(word))).toHaveLength(1);
});

test.each([
  ['Shopee', 'the brand itself'],
  ['shopees Amazons', 'grammar at the end'],
  ['apply', 'an ordinary word near a short name'],
  ['tika tiky taki', 'too short to tell'],
  ['shopping amazing', 'further away'],
])('%s does not: %s', (text) => {
  expect(brands.find(wordsOf(text))).toEqual([]);
});

test('every slip is one step from its brand, by the measure of natural', () => {
  const stepsTo = (slip: string) =>
    distances.DamerauLevenshteinDistance('vietcombank', slip, { restricted: true });
  expect([...new Set(slipsOf('vietcombank').map(stepsTo))]).toEqual([1]);
});

test.each([
  ['https://shopee-vn.top/a', 'shopee-vn.top'],
  ['vào shopee.vip nhé', 'shopee.vip'],
  ['https://shopee.vn/top', null],
  ['https://careers.shopee.com', null],
  ['mua ở Shopee. Top 1', null],
])('in %s the odd host is %s', (text, host) => {
  const words = wordsOf(text);
  const places = (...wanted: readonly string[]) =>
    Array.from({ length: words.count }, (_, at) => at)
      .filter((at) => wanted.includes(words.text(at, at + 1).toLowerCase()))
      .map((at) => ({ from: at, to: at + 1, undone: false }));
  const [hit] = brandHosts(words, places('shopee'), places('top', 'vip'));
  expect(hit ? words.text(hit.from, hit.to) : null).toBe(host);
});
