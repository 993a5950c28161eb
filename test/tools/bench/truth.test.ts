import { expect, test } from 'vitest';
import { compareWithTruth } from '../../../tools/bench/truth.ts';

test('both find what stands in the text, written as it is, without accents and over the ends of lines', () => {
  const ruled = ['việc nhẹ lương cao', 'đóng (tiền)? cọc', 'không cần .. gì', 'từ <number>'];
  const texts = ['Ai cần thì có việc nhẹ lương cao, đi làm ngay không phải đóng tiền cọc đâu nhé, gọi 5 lần'];
  const truth = compareWithTruth(ruled, texts);
  expect(truth).toMatchObject({ missed: 0, invented: 0 });
  // each of the two that are neither gapped nor valued, three times
  expect(truth.both).toBeGreaterThanOrEqual(6);
});
