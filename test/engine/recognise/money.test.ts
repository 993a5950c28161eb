import { expect, test } from 'vitest';
import { readWords } from '../../../src/engine/fold/read-words.ts';
import { Words } from '../../../src/engine/fold/words.ts';
import { readPost } from '../../../src/engine/reading.ts';
import { payRatio } from '../../../src/engine/recognise/pay-ratio.ts';
import { compileVocabulary } from '../../../src/engine/vocabulary.ts';
import { composed } from '../composed-knowledge.ts';

const vocabulary = compileVocabulary(composed);

/** `words low-high currency/period`, `?` where no period is said, `~` where only an upper end is. */
function amounts(text: string): string[] {
  const words = new Words();
  for (const part of ['', text, '', '', '']) readWords(part, words);
  return readPost(words, vocabulary).money.map(({ from, to, low, high, currency, period, weak }) => {
    const range = low === high ? `${low}` : `${low}-${high}`;
    return `${words.text(from, to)} = ${weak ? '~' : ''}${range} ${currency}/${period ?? '?'}`;
  });
}

test.each([
  { text: 'lương 20tr', finds: ['20tr = 20000000 VND/?'], because: 'glued unit' },
  {
    text: '20-30 triệu một tháng',
    finds: ['20-30 triệu = 20000000-30000000 VND/?'],
    because: 'the unit serves both ends',
  },
  {
    text: '22–28 triệu tháng',
    finds: ['22–28 triệu = 22000000-28000000 VND/month'],
    because: 'a dash of any kind',
  },
  {
    text: '500k - 1tr/ngày',
    finds: ['500k - 1tr = 500000-1000000 VND/day'],
    because: 'each end its own unit',
  },
  {
    text: 'mỗi\ntháng 20 -\n30\ntriệu',
    finds: ['20 -\n30\ntriệu = 20000000-30000000 VND/month'],
    because: 'over the ends of lines that wrap',
  },
  { text: '41rp0rt 0th3rs y34rs 4', finds: [], because: 'digits for letters make no sums' },
  { text: '1tr5', finds: ['1tr5 = 1500000 VND/?'], because: 'the digit after the unit is its tenth' },
  {
    text: 'lương 7tr, tháng nghỉ 4 buổi',
    finds: ['7tr = 7000000 VND/?'],
    because: 'after a comma it is the period of something else',
  },
  { text: '20.000.000đ', finds: ['20.000.000đ = 20000000 VND/?'], because: 'a full amount' },
  {
    text: 'Lương 20.000.000',
    finds: ['20.000.000 = 20000000 VND/?'],
    because: 'a full amount after the word for pay',
  },
  { text: '$1,000 per month', finds: ['1,000 = 1000 USD/month'], because: 'sign before' },
  { text: '800 USD weekly', finds: ['800 USD = 800 USD/week'], because: 'code after' },
  {
    text: '2 ngàn đô',
    finds: ['2 ngàn đô = 2000 USD/?'],
    because: 'a word that only multiplies, then the currency',
  },
  {
    text: '20 đến 30 triệu',
    finds: ['20 đến 30 triệu = 20000000-30000000 VND/?'],
    because: 'a word for the range',
  },
  {
    text: 'thu nhập lên đến 50 triệu',
    finds: ['50 triệu = ~50000000 VND/?'],
    because: 'up to says nothing of the lower end',
  },
  { text: '10k/lượt', finds: ['10k = 10000 VND/piece'], because: 'paid by the piece' },
  { text: '6OOk/ngày', finds: ['6OOk = 600000 VND/day'], because: 'letters O for zeros' },
  { text: 'iPhone 15, tuyển 20 bạn', finds: [], because: 'numbers are not money' },
  {
    text: 'hoa hồng, lương liên hệ 0935120000',
    finds: [],
    because: 'a number that begins with zero is dialled',
  },
  {
    text: '$60k per month',
    finds: ['60k = 60000 USD/month'],
    because: 'the sign wins over the unit of another language',
  },
  { text: 'gọi 0900 000 000', finds: [], because: 'nor are telephone numbers' },
])('$text: $because', ({ text, finds }) => {
  expect(amounts(text)).toEqual(finds);
});

test.each([
  { text: 'lương 24 triệu tháng', ratio: 3, because: 'three times eight million' },
  { text: 'lương 500k/ngày', ratio: 1.6, because: 'twenty-six days' },
  { text: 'salary 50000 php per month', ratio: 2, because: 'compared in its own country' },
  { text: 'lương 1000 đô tháng', ratio: 3.1, because: 'dollars count where the reader is' },
  { text: 'pay $17 giờ', ratio: 0.7, because: 'dollars by the hour are paid where dollars are money' },
  { text: 'lương 900 € tháng', ratio: null, because: 'nothing is known to compare euros with' },
  { text: 'thu nhập lên đến 50 triệu', ratio: null, because: 'an upper end alone proves nothing' },
  { text: 'giá 24 triệu', ratio: null, because: 'a price is no pay' },
  { text: 'thưởng 10k/lượt', ratio: null, because: 'the piece is not converted' },
])('$text is $ratio times the usual: $because', ({ text, ratio }) => {
  const words = new Words();
  for (const part of ['', text, '', '', '']) readWords(part, words);
  const [amount] = readPost(words, vocabulary).money;
  const measured = amount ? payRatio(amount, composed.pay, 'VN', []) : null;
  expect(measured === null ? null : Math.round(measured * 10) / 10).toBe(ratio);
});
