import { expect, test } from 'vitest';
import { mentionsOf } from '../../../src/page/generic/mentions.ts';

const mentions = mentionsOf(['tuyển', 'luong cao', 'part-time', 'a+b']);

test.each([
  ['Cần TUYỂN gấp', true, 'capitals'],
  ['Cần tuyển gấp'.normalize('NFD'), true, 'accents as characters of their own'],
  ['tuyến đường sắt', false, 'another word'],
  ['viec nhe luong cao', true, 'several words'],
  ['Part-time jobs', true, 'a hyphen'],
  ['part time', false, 'as it is written'],
  ['a+b', true, 'signs mean themselves'],
  ['aab', false, 'and nothing else'],
  ['𝐕𝐢𝐞̣̂𝐜 𝐧𝐡𝐞̣', true, 'letters that nobody types, to hide what is said'],
  ['Hôm nay trời đẹp 🌞', false, 'emoji hide nothing'],
  ['', false, 'nothing'],
])('%s: %s, %s', (text, expected) => expect(mentions(text)).toBe(expected));

test('of a text without end the beginning is enough', () => {
  expect(mentions(`${'x'.repeat(1_000_000)} tuyển`)).toBe(false);
});
