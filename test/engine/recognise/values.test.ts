import { describe, expect, test } from 'vitest';
import { readWords } from '../../../src/engine/fold/read-words.ts';
import { Words } from '../../../src/engine/fold/words.ts';
import type { Hit } from '../../../src/engine/match/found.ts';
import { findAges } from '../../../src/engine/recognise/age.ts';
import { findHandles, findLinks, findMail, linksTo } from '../../../src/engine/recognise/contact.ts';
import { findFlags, findLaughs, findQuoted } from '../../../src/engine/recognise/marks.ts';
import { findPercents, numberIn, readNumbers } from '../../../src/engine/recognise/number.ts';
import { findPhones } from '../../../src/engine/recognise/phone.ts';

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
  ['1,50,000', 150_000],
  ['१,००,०००', 100_000],
  ['12,34,567', 1_234_567],
  ['1,00,00', null],
  ['๒๕,๐๐๐', 25_000],
  ['၂၅,၀၀၀', 25_000],
  ['𝟑𝟎', 30],
  ['３０', 30],
])('%s is %s', (literal, value) => {
  expect(numberIn(literal)).toBe(value);
});

/** Words that start at the words given. */
const placesOf = (words: Words, ...wanted: readonly string[]) =>
  Array.from({ length: words.count }, (_, at) => at).filter((at) => wanted.includes(words.text(at, at + 1)));

describe('contacts', () => {
  test.each([
    { text: 'gọi 0900 000 000 nha', phones: ['0900 000 000'], because: 'groups with spaces' },
    { text: '0900.000.000', phones: ['0900.000.000'], because: 'points' },
    { text: '0900-00-00-00', phones: ['0900-00-00-00'], because: 'hyphens' },
    { text: '0 9 0 0 0 0 0 0 0 0', phones: ['0 9 0 0 0 0 0 0 0 0'], because: 'digits apart' },
    { text: '09OO ooo ooo', phones: ['09OO ooo ooo'], because: 'letters O' },
    { text: 'o900 000 000', phones: ['o900 000 000'], because: 'a letter O before' },
    { text: '+84900000000', phones: ['84900000000'], because: 'abroad' },
    { text: '(+84) 900 000 000', phones: ['84) 900 000 000'], because: 'brackets' },
    { text: '(84) 900000000', phones: ['84) 900000000'], because: 'brackets without a plus' },
    { text: '+855 10 000 000', phones: ['855 10 000 000'], because: 'Cambodia' },
    { text: '66 80 000 0000', phones: ['66 80 000 0000'], because: 'Thailand' },
    { text: '微信 13000000000', phones: ['13000000000'], because: 'China' },
    { text: '0800-0000-0000', phones: ['0800-0000-0000'], because: 'Indonesia' },
    { text: '0900000000 0911111111', phones: ['0900000000', '0911111111'], because: 'two in a row' },
    { text: 'mã 12345, năm 2024', phones: [], because: 'too short' },
    { text: '20.000.000 - 30.000.000', phones: [], because: 'money starts otherwise' },
    { text: '01/12/2026 08:30', phones: [], because: 'a date and an hour' },
    { text: '08-12-2026 10.30', phones: [], because: 'a date with hyphens' },
  ])('phones in $text: $because', ({ text, phones }) => {
    const words = wordsOf(text);
    expect(texts(words, findPhones(words, readNumbers(words)))).toEqual(phones);
  });

  test.each([
    { text: 'xem https://t.me/abc nhé', links: ['https://t.me/abc'] },
    { text: 'vào zalo.me/0000000000', links: ['zalo.me/0000000000'] },
    { text: '(https://www.example.com/a/b)', links: ['https://www.example.com/a/b'] },
    { text: 'www.example.com', links: ['www.example.com'] },
    { text: 'www.example.com/a và t.me/b', links: ['t.me/b', 'www.example.com/a'] },
    { text: 'lương/thưởng tốt. Làm ngay', links: [] },
    { text: '24/7, 500k/ngày', links: [] },
  ])('links in $text', ({ text, links }) => {
    const words = wordsOf(text);
    expect(texts(words, findLinks(words)).sort()).toEqual(links.sort());
  });

  test.each([
    { text: 'vào https://t.me/abc', count: 1, because: 'after the scheme' },
    { text: 'vào t.me/abc', count: 1, because: 'at the start' },
    { text: 'https://example.com/t.me', count: 0, because: 'the host decides' },
  ])('$text leads to $count of the hosts: $because', ({ text, count }) => {
    const words = wordsOf(text);
    const hosts = placesOf(words, 't').map((at) => ({ from: at, to: at + 2, undone: false }));
    expect(linksTo(findLinks(words), hosts)).toHaveLength(count);
  });

  test.each([
    { text: 'gọi hr.cty_a@example.com nha', mail: ['hr.cty_a@example.com'] },
    { text: 'hr@cty-a.example.com.', mail: ['hr@cty-a.example.com'] },
    { text: 'theo @example nha', mail: [] },
  ])('mail in $text', ({ text, mail }) => {
    const words = wordsOf(text);
    expect(texts(words, findMail(words))).toEqual(mail);
  });

  test.each([
    { text: 'tele: @ten_vidu01 nha', handles: ['ten_vidu01'] },
    { text: 'nhắn @vidu.', handles: ['vidu'] },
    { text: 'hr@example.com', handles: [] },
    { text: 'b@o ăn ở', handles: [] },
    { text: '2 cái @ 50k', handles: [] },
  ])('names in $text', ({ text, handles }) => {
    const words = wordsOf(text);
    expect(texts(words, findHandles(words))).toEqual(handles);
  });
});

test.each([
  { text: 'nữ 18-25 tuổi', ages: [18], because: 'the lower end counts' },
  { text: 'nữ 18 đến 25 tuổi', ages: [18], because: 'a range in words' },
  { text: 'tuổi 16', ages: [16], because: 'the word may stand before' },
  { text: '18+', ages: [18], because: 'a plus, and nothing counted' },
  { text: '15+/16+', ages: [15, 16], because: 'two of them' },
  { text: 'tuyển 18+ bạn', ages: [], because: 'people are counted' },
  { text: '50+ dự án', ages: [], because: 'nobody starts so old' },
  { text: 'lương 16 triệu', ages: [], because: 'not every number is an age' },
])('ages in $text: $because', ({ text, ages }) => {
  const words = wordsOf(text);
  const starts = placesOf(words, 'tuổi');
  const said = {
    from: new Set(starts),
    to: new Set(starts.map((at) => at + 1)),
    range: new Map(placesOf(words, 'đến').map((at) => [at, at + 1])),
  };
  expect(findAges(words, readNumbers(words), said, []).map(({ value }) => value)).toEqual(ages);
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
  const styled = wordsOf("we 𝗱𝗼𝗻'𝘁 and 𝘄𝗼𝗻'𝘁");
  expect(findQuoted(styled), 'an apostrophe between styled letters').toEqual([]);
  const long =
    'Người này hỏi có biết gõ máy không, chỉ cần ngồi một chỗ mà tháng nào cũng có tiền gửi về nhà';
  const pulled = wordsOf(`“${long}”`.normalize('NFD'));
  expect(findQuoted(pulled), 'as long as it is read, not as it is stored').toHaveLength(1);
  const lost = wordsOf(`"${'một hai ba bốn '.repeat(20)}"`);
  expect(findQuoted(lost), 'so much was meant by nobody').toEqual([]);
});
