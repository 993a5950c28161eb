import { describe, expect, test } from 'vitest';
import { quote, widen } from '../../src/app/quote.ts';

const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

describe('evidence as it is quoted', () => {
  test.each([
    {
      text: 'Chăm sóc khách hàng, làm tại Bavet.',
      words: 'Bavet',
      reads: 'làm tại Bavet',
      because: 'a lone word gets what stands before it',
    },
    {
      text: 'Lương 22–28 triệu, bao ở',
      words: '22–28 triệu',
      reads: 'Lương 22–28 triệu',
      because: 'a figure gets its subject',
    },
    {
      text: 'Có xe đón. Ib Zalo em nha',
      words: 'Ib Zalo',
      reads: 'Ib Zalo em nha',
      because: 'at the start of a clause what follows serves',
    },
    {
      text: 'Bao ăn ở. Bavet',
      words: 'Bavet',
      reads: 'Bavet',
      because: 'nothing is taken from another sentence',
    },
    { text: 'tại\nBavet', words: 'Bavet', reads: 'Bavet', because: 'nor from another line' },
    {
      text: 'Bao ăn ở. Chưa có hộ chiếu vẫn đi được, bên mình lo hết.',
      words: 'Chưa có hộ chiếu vẫn đi',
      reads: 'Chưa có hộ chiếu vẫn đi được',
      because: 'a clause is told whole',
    },
    {
      text: 'Chỉ cần căn cước, quét khuôn mặt 5 phút là xong, không phải làm gì.',
      words: 'quét khuôn mặt 5',
      reads: 'quét khuôn mặt 5 phút là xong',
      because: 'and what was found may end in its middle',
    },
    {
      text: '✅ Bao ở - lương 1,500 USD - Ib Zalo',
      words: '1,500',
      reads: 'lương 1,500 USD',
      because: 'a dash between words ends a clause, a comma in a figure does not',
    },
    {
      text: '[TUYỂN PHIÊN DỊCH] gấp',
      words: 'PHIÊN DỊCH',
      reads: 'TUYỂN PHIÊN DỊCH',
      because: 'brackets are no part of it',
    },
    {
      text: `Bên mình là công ty mới mở nên đang cần rất nhiều bạn làm việc ở Bavet và nhiều nơi khác nữa trong vùng`,
      words: 'Bavet',
      reads: 'nhiều bạn làm việc ở Bavet',
      because: 'of a long clause the nearest words are told',
    },
    {
      text: 'bao  vé\n máy bay khứ hồi',
      words: 'bao  vé\n máy bay khứ hồi',
      reads: 'bao vé máy bay khứ hồi',
      because: 'white space of the page is no part of the words',
    },
    {
      text: `${'x'.repeat(60)} Bavet ${'y'.repeat(60)}`,
      words: 'Bavet',
      reads: 'Bavet',
      because: 'no neighbour is cut in two',
    },
  ])('$reads: $because', ({ text, words, reads }) => {
    expect(quote(text, widen(text, spanOf(text, words)))).toBe(reads);
  });

  test('a long stretch ends at a word', () => {
    const text = `${'mười chữ '.repeat(20)}`;
    const reads = quote(text, { start: 0, end: text.length });
    expect(reads).toMatch(/ (mười|chữ)…$/);
    expect(reads.length).toBeLessThanOrEqual(73);
  });

  test('a hostile text costs no time', () => {
    const text = `${'a'.repeat(200_000)} Bavet ${'b'.repeat(200_000)}`;
    const before = performance.now();
    widen(text, spanOf(text, 'Bavet'));
    expect(performance.now() - before).toBeLessThan(50);
  });
});
