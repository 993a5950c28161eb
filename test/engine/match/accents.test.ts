import { expect, test } from 'vitest';
import { readWords } from '../../../src/engine/fold/read-words.ts';
import { Words } from '../../../src/engine/fold/words.ts';
import { senseOf } from './reference.ts';

const phrases = [
  'việc nhẹ lương cao',
  'cần tuyển người làm',
  'không cần kinh nghiệm',
  'liên hệ',
  'easy work no experience',
];
const sense = senseOf(phrases);

test.each([
  ['Cần tuyển người, không cần kinh nghiệm', 'written', 'accents as they should be'],
  ['can tuyen nguoi lam, khong can kinh nghiem', 'missing', 'none at all'],
  ['can tuyen nguoi làm, khong can kinh nghiem, viec nhe', 'missing', 'one in passing'],
  ['cấn tuyền ngưởi lãm, khóng cạn kình nghiễm', 'random', 'set by chance'],
  ['Tứỹển người lam, can kinh nghíềm', 'random', 'no word has two tones'],
  ['Déjà élève, où ça mène ce soir', 'written', 'but those of other languages do'],
  ['c.ấ.n t.ù.y.ề.n n.g.ư.ở.i l.ã.m', 'random', 'on words pulled apart'],
  ['éasy wỏrk nó expẽrience néeded', 'random', 'on words of a language that has none'],
  ['We are looking for a cashier in our new shop', 'foreign', 'words of another language'],
  ['Le café est déjà fermé ce soir', 'written', 'another language with accents'],
  ['viec nhe', 'unknown', 'too short to tell'],
] as const)('%j: accents are %s, %s', (text, accents, _because) => {
  const words = new Words();
  readWords(text, words);
  expect(sense.of(words)).toBe(accents);
});
