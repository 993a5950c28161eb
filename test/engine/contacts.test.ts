import { expect, test } from 'vitest';
import { withoutContacts } from '../../src/engine/contacts.ts';

test.each<[string, string, string]>([
  ['Gọi 0900 000 012 nhé', 'Gọi •••• ••• •12 nhé', 'a telephone number; its end tells it from another'],
  ['Gọi +84 (0) 900.000.012', 'Gọi +•• (•) •••.•••.•12', 'as called from abroad'],
  ['Gọi o9OO ooo o12', 'Gọi •••• ••• •12', 'letters that stand for digits'],
  ['Gọi ０９００００００１２', 'Gọi ••••••••••', 'wide digits'],
  ['Zalo: minh.anh', 'Zalo: ••••.•••', 'a name after the chat'],
  ['add Telegram hr_anna9 ngay', 'add Telegram ••_••••• ngay', 'a name without a colon shows itself'],
  ['LINE ID: abc12', 'LINE ID: •••12', 'with the word ID between'],
  ['nhắn @ten_rieng', 'nhắn @•••_•••••', 'a handle'],
  ['viết tới hr.an@mail.example', 'viết tới ••.••@••••.•••••••', 'e-mail'],
  ['https://t.me/nhom_viec', 'https://t.me/••••_••••', 'whose chat it is, not which'],
  ['vào zalo.me/0900000012 nha', 'vào zalo.me/••••••••12 nha', 'a number in a link'],
  ['STK 1903000000012', 'STK •••••••••••12', 'an account at a bank'],
])('%s becomes %s: %s', (text, masked, _because) => {
  expect(withoutContacts(text)).toBe(masked);
});

test('every place in the text stays where it was', () => {
  const text = 'Tin 𝐭𝐨̂́𝐭, Zalo: 𝐚𝐧𝐡𝟎𝟏 nhé 😀, gọi 0900 000 012.';
  expect(withoutContacts(text)).toHaveLength(text.length);
});

test.each([
  ['Lương 20.000.000 đến 25.000.000 một tháng', 'pay'],
  ['Lương 20000000 mỗi tháng', 'pay in one piece'],
  ['Từ 24/11/2026 lúc 14:05', 'a date'],
  ['Ib Zalo để nhận việc', 'a chat without a name'],
  ['Paid: weekly. Did you telephone: yes', 'words that only end or begin like one'],
  ['Xem công ty tại viec.example', 'a house on the net'],
])('%s stays: %s', (text, _because) => {
  expect(withoutContacts(text)).toBe(text);
});

test('takes time in proportion to the text', () => {
  const time = (text: string) => {
    const start = performance.now();
    withoutContacts(text);
    return performance.now() - start;
  };
  time('zalo '.repeat(1000));
  expect(time('zalo '.repeat(20_000))).toBeLessThan(1000);
  expect(time(`zalo${' '.repeat(90_000)}`)).toBeLessThan(1000);
});
