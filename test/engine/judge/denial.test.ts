import { expect, test } from 'vitest';
import { readWords } from '../../../src/engine/fold/read-words.ts';
import { Words } from '../../../src/engine/fold/words.ts';
import { Denial } from '../../../src/engine/judge/denial.ts';

/** The words that a stretch of the text covers. */
function hitOf(words: Words, text: string, stretch: string) {
  const start = text.indexOf(stretch);
  const end = start + stretch.length;
  const inside = Array.from({ length: words.count }, (_, at) => at).filter(
    (at) => (words.start[at] as number) >= start && (words.end[at] as number) <= end && words.hash[at] !== 0,
  );
  return { from: inside[0] as number, to: (inside.at(-1) as number) + 1, undone: false };
}

test.each([
  { text: 'không thu phí hồ sơ', no: 'không', hit: 'phí hồ sơ', denied: true, because: 'close before it' },
  {
    text: 'không đâu, phí hồ sơ 200k',
    no: 'không',
    hit: 'phí hồ sơ',
    denied: false,
    because: 'a comma parts them',
  },
  {
    text: '没有任何费用',
    no: '没有',
    hit: '费用',
    denied: true,
    because: 'characters are smaller than words',
  },
  { text: '没有，先交费用', no: '没有', hit: '费用', denied: false, because: 'a wide comma parts them' },
  { text: 'ไม่มีค่าใช้จ่าย', no: 'ไม่', hit: 'ค่าใช้จ่าย', denied: true, because: 'Thai, without a space' },
  { text: 'ไม่มี โอนเงินก่อน', no: 'ไม่', hit: 'โอนเงิน', denied: false, because: 'a Thai space is a comma' },
  { text: 'ไม่มี🔥โอนเงินก่อน', no: 'ไม่', hit: 'โอนเงิน', denied: false, because: 'and so is an emoji' },
  { text: 'មិនបង់ប្រាក់', no: 'មិន', hit: 'បង់ប្រាក់', denied: true, because: 'Khmer' },
])('$text: $because', ({ text, no, hit, denied }) => {
  const words = new Words();
  readWords(text, words);
  const denial = new Denial(words, { no: [hitOf(words, text, no)], looksOnly: [], demands: [], or: [] });
  expect(denial.denies(hitOf(words, text, hit))).toBe(denied);
});
