import { describe, expect, test } from 'vitest';
import { readWords } from '../../src/engine/fold/read-words.ts';
import { Words } from '../../src/engine/fold/words.ts';
import { readPost } from '../../src/engine/reading.ts';
import { aMonth } from '../../src/engine/recognise/pay-ratio.ts';
import { compileVocabulary } from '../../src/engine/vocabulary.ts';
import { shippedPack } from '../../tools/shipped-pack.ts';

const vocabulary = compileVocabulary(shippedPack().knowledge);

/** `low-high currency/period`, then what the lower end makes a month; `~` before an upper end alone, `price` for what is no pay. */
function amounts(text: string): string[] {
  const words = new Words();
  for (const part of ['', text, '', '', '']) readWords(part, words);
  return readPost(words, vocabulary).money.map((amount) => {
    const { low, high, currency, period, weak, isPay } = amount;
    const range = low === high ? `${low}` : `${low}-${high}`;
    const month = isPay ? (aMonth(amount) ?? '?') : 'price';
    return `${weak ? '~' : ''}${range} ${currency}/${period ?? '?'} = ${month}`;
  });
}

const million = (low: number, high = low) =>
  low === high ? `${low * 1e6} VND` : `${low * 1e6}-${high * 1e6} VND`;

describe('Vietnamese pay', () => {
  test.each([
    ['lương 20tr', `${million(20)}/? = 20000000`],
    ['lương 20 tr', `${million(20)}/? = 20000000`],
    ['lương 20triệu', `${million(20)}/? = 20000000`],
    ['lương 20-30tr', `${million(20, 30)}/? = 20000000`],
    ['lương 20~30tr', `${million(20, 30)}/? = 20000000`],
    ['lương 20 => 30tr', `${million(20, 30)}/? = 20000000`],
    ['lương 20tr - 30', `${million(20, 30)}/? = 20000000`],
    ['lương 20 củ', `${million(20)}/? = 20000000`],
    ['lương 20 chai', `${million(20)}/? = 20000000`],
    ['lương 20m', `${million(20)}/? = 20000000`],
    ['lương 20.000.000đ', `${million(20)}/? = 20000000`],
    ['lương 20,000,000 VND', `${million(20)}/? = 20000000`],
    ['lương 2x triệu', `${million(20)}/? = 20000000`],
    ['lương 2xtr', `${million(20)}/? = 20000000`],
    ['lương 2x-3x triệu', `${million(20, 30)}/? = 20000000`],
    ['lương 20 tới 30', `${million(20, 30)}/? = 20000000`],
    ['Thu nhập: 20 - 30', `${million(20, 30)}/? = 20000000`],
    ['lương hai mươi củ', `${million(20)}/? = 20000000`],
    ['luong hai muoi trieu', `${million(20)}/? = 20000000`],
    ['lương mười lăm triệu', `${million(15)}/? = 15000000`],
    ['lương hai mươi lăm triệu', `${million(25)}/? = 25000000`],
    ['lương hai tám triệu', `${million(28)}/? = 28000000`],
    ['lương hai chục triệu', `${million(20)}/? = 20000000`],
    ['lương vài chục triệu', `${million(20)}/? = 20000000`],
    ['lương mười đến mười lăm triệu', `${million(10, 15)}/? = 10000000`],
    ['lương một trăm hai mươi triệu một năm', `${million(120)}/year = 10000000`],
    ['lương 1tr5', `${million(1.5)}/? = 1500000`],
    ['lương 1tr500', `${million(1.5)}/? = 1500000`],
    ['lương 1tr500k', `${million(1.5)}/? = 1500000`],
    ['lương 1 triệu 500 nghìn', `${million(1.5)}/? = 1500000`],
    ['lương 1 triệu rưỡi', `${million(1.5)}/? = 1500000`],
    ['lương một triệu hai', `${million(1.2)}/? = 1200000`],
    ['lương trên 20tr', `${million(20)}/? = 20000000`],
    ['15-20 triệu/tháng', `${million(15, 20)}/month = 15000000`],
    ['15-20 trieu/thang', `${million(15, 20)}/month = 15000000`],
    ['500k–1tr/ngày', `${million(0.5, 1)}/day = 13000000`],
    ['500 - 1tr/ngày', `${million(0.5, 1)}/day = 13000000`],
    ['350 - 999k / ngày', `${million(0.35, 0.999)}/day = 9100000`],
    ['500k ~ 3000k mỗi ngày', `${million(0.5, 3)}/day = 13000000`],
    ['6OOk-3OOOk một ngày', `${million(0.6, 3)}/day = 15600000`],
    ['từ 800k một ngày', `${million(0.8)}/day = 20800000`],
    ['500k/ngay', `${million(0.5)}/day = 13000000`],
    ['500k/ 1 ngày', `${million(0.5)}/day = 13000000`],
    ['500k/người/ngày', `${million(0.5)}/day = 13000000`],
    ['ngày kiếm 500k', `${million(0.5)}/day = 13000000`],
    ['30k/h', `${million(0.03)}/hour = 6240000`],
    ['300k/ca', `${million(0.3)}/shift = 7800000`],
    ['5tr/tuần', `${million(5)}/week = 21650000`],
    ['10k/lượt', '10000 VND/piece = ?'],
    ['50k/đánh giá', '50000 VND/piece = ?'],
    ['lương lên đến 50tr', '~50000000 VND/? = 50000000'],
    ['hoa hồng 50tr/tháng', '~50000000 VND/month = 50000000'],
    ['lương 1000$', '1000 USD/? = 1000'],
    ['lương $1000', '1000 USD/? = 1000'],
    ['lương 1.000 USD', '1000 USD/? = 1000'],
    ['lương 1k$', '1000 USD/? = 1000'],
    ['lương 1k5$', '1500 USD/? = 1500'],
    ['lương 1k2 đô', '1200 USD/? = 1200'],
    ['lương 1 ngàn đô', '1000 USD/? = 1000'],
    ['lương một ngàn đô', '1000 USD/? = 1000'],
    ['lương 1.200–2.000 đô', '1200-2000 USD/? = 1200'],
    ['lương 2000 USDT/u', '2000 USD/? = 2000'],
    ['lương 3000 tệ', '3000 CNY/? = 3000'],
    ['lương 6k tệ', '6000 CNY/? = 6000'],
    ['lương 8 vạn', '80000 CNY/? = 80000'],
    ['lương 40-45tr (Hàn)', `${million(40, 45)}/? = 40000000`],
  ])('%s', (text, claim) => {
    expect(amounts(text)).toEqual([claim]);
  });
});

describe('English pay', () => {
  test.each([
    ['$1,000–1,500/month', '1000-1500 USD/month = 1000'],
    ['$1k/week', '1000 USD/week = 4330'],
    ['up to £800 a day', '~800 GBP/day = 20800'],
    ['S$300–500 daily', '300-500 SGD/day = 7800'],
    ['salary Rs 1 lakh', '100000 INR/? = 100000'],
    ['salary ₹60,000', '60000 INR/? = 60000'],
    ['salary 60k pesos', '60000 PHP/? = 60000'],
    ['salary P50k–60k', '50000-60000 PHP/? = 50000'],
    ['salary RM5,000', '5000 MYR/? = 5000'],
    ['salary RM3k to RM5k', '3000-5000 MYR/? = 3000'],
    ['salary Rp 7–16 jt', '7000000-16000000 IDR/? = 7000000'],
    ['salary 7 juta', '7000000 IDR/? = 7000000'],
    ['salary 25,000 baht', '25000 THB/? = 25000'],
    ['salary NT$45,000', '45000 TWD/? = 45000'],
    ['salary HK$ 18,000', '18000 HKD/? = 18000'],
    ['salary R$ 4.000', '4000 BRL/? = 4000'],
    ['salary KSh 60,000 per month', '60000 KES/month = 60000'],
    ['earn USD 500 - 800 weekly', '500-800 USD/week = 2165'],
    ['earn twenty thousand pesos monthly', '20000 PHP/month = 20000'],
    ['earn two thousand dollars a month', '2000 USD/month = 2000'],
    ['earn fifteen hundred dollars a week', '1500 USD/week = 6495'],
    ['earn twenty to thirty thousand pesos', '20000-30000 PHP/? = 20000'],
    ['earn a thousand dollars a week', '1000 USD/week = 4330'],
    ['earn half a million pesos', '500000 PHP/? = 500000'],
    ['$17/hr', '17 USD/hour = 3536'],
    ['$2k/mo', '2000 USD/month = 2000'],
    ['daily pay of $150', '150 USD/day = 3900'],
  ])('%s', (text, claim) => {
    expect(amounts(text)).toEqual([claim]);
  });
});

describe('no pay', () => {
  test.each([
    'thuê phòng 3tr/tháng',
    'tiền trọ 3tr một tháng',
    'doanh thu 200tr/tháng',
    'học phí 2tr/khoá',
    'phí 500k/tháng',
    'vay 50 triệu, trả góp 1tr/tháng',
    'giải thưởng 50 triệu',
    'giá chỉ 200k/ngày',
    'đóng 500k tiền đồng phục',
    'gửi xe 5k/ngày',
    'tiết kiệm 2tr mỗi tháng',
    'rent is $800 a month',
    'tuition of $3,000 per year',
    'a loan of $5,000',
    'win a prize of $10,000',
    'pay $50 registration fee',
    'sales of $200,000 per month',
    'a $1,500 monthly budget',
  ])('%s', (text) => {
    for (const claim of amounts(text)) expect(claim).toMatch(/price$/);
  });

  test.each([
    ['cao từ 1m55', 'a height'],
    ['nữ 2k5 cũng được', 'a year of birth'],
    ['thưởng 10-15% lương', 'a part of something'],
    ['phòng P501, phường P5 quận 8', 'a room and a ward'],
    ['trả lương ngày 5-10 hàng tháng', 'days of the month'],
    ['không mất một đồng nào', 'a way of speaking'],
    ['lương 20-30 ngày công', 'days'],
  ])('nor is there money in: %s (%s)', (text) => {
    expect(amounts(text)).toEqual([]);
  });

  test.each([
    ['học phí 0đ, lương 15tr/tháng', `${million(15)}/month = 15000000`],
    ['lương 15tr, hỗ trợ tiền trọ 1tr/tháng', `${million(15)}/? = 15000000`],
    ['không cần vốn 500k/ngày', `${million(0.5)}/day = 13000000`],
    ['nhân viên bán hàng 500k/ngày', `${million(0.5)}/day = 13000000`],
    ['phụ bếp nhà hàng 45tr/tháng', `${million(45)}/month = 45000000`],
    ['không phí, 500k/ngày', `${million(0.5)}/day = 13000000`],
    ['lương 9tr ca 8 tiếng', `${million(9)}/? = 9000000`],
    ['ngày làm 8 tiếng 500k', `${million(0.5)}/day = 13000000`],
    ['we pay rent, and you earn $900 a month', '900 USD/month = 900'],
  ])('but there is pay in: %s', (text, claim) => {
    expect(amounts(text)).toContain(claim);
  });
});
