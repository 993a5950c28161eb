import { describe, expect, test } from 'vitest';
import { readWords } from '../../../src/engine/fold/read-words.ts';
import { spell } from '../../../src/engine/fold/spell.ts';
import { BREAK, LINE, NUMBER, Words } from '../../../src/engine/fold/words.ts';

/** Words as `text`, numbers as `#text`, ends of sentences as `.` and of lines as `/`. */
function shape(text: string): string[] {
  const words = new Words();
  readWords(text, words);
  const shapes: string[] = [];
  for (let i = 0; i < words.count; i++) {
    const [start, end, kind] = [words.start[i] as number, words.end[i] as number, words.kind[i]];
    if (kind === BREAK || kind === LINE) shapes.push(kind === BREAK ? '.' : '/');
    else
      shapes.push(
        kind === NUMBER ? `#${text.slice(start, end)}` : spell(words.sourceOf(i), start, end).letters,
      );
  }
  return shapes;
}

test.each([
  { text: 'Tuyển GẤP', words: ['tuyen', 'gap', '/'], because: 'case and accents fold away' },
  {
    text: 'việc nhẹ. Lương cao!',
    words: ['viec', 'nhe', '.', 'luong', 'cao', '/'],
    because: 'sentences end',
  },
  { text: 'ง.า.น', words: ['ง', 'า', 'น', '/'], because: 'points between characters end nothing' },
  { text: 'ฟรี ๑๒,๐๐๐฿', words: ['ฟ', 'ร', 'ี', '#๑๒,๐๐๐', '/'], because: 'a sign of money is no letter' },
  { text: 'លុយ៖៥០០៛', words: ['ល', 'ុ', 'យ', '#៥០០', '/'], because: 'nor is it in Khmer' },
  { text: 'က၊ခ။ဂ', words: ['က', 'ခ', '.', 'ဂ', '/'], because: 'Burmese commas and stops' },
  { text: 'काम॥ पैसा', words: ['काम', '.', 'पैसा', '/'], because: 'a double danda' },
  { text: '৳৫,০০০ টাকা', words: ['#৫,০০০', 'টাকা', '/'], because: 'Bengali digits and sign' },
  { text: 'है|और काम50', words: ['है', 'और', 'काम', '#50', '/'], because: 'no leet in Indic scripts' },
  {
    text: 'Telegramএ WhatsAppपर',
    words: ['telegram', 'এ', 'whatsapp', 'पर', '/'],
    because: 'endings of another script',
  },
  { text: 'một\n\nhai', words: ['mot', '/', 'hai', '/'], because: 'empty lines make no empty paragraphs' },
  {
    text: '20.000.000đ, 1,5 tr',
    words: ['#20.000.000', 'd', '#1,5', 'tr', '/'],
    because: 'numbers keep their points',
  },
  { text: '1k5', words: ['#1', 'k', '#5', '/'], because: 'digits after a number are digits' },
  { text: '2Otr 3o củ', words: ['#2O', 'tr', '#3o', 'cu', '/'], because: 'and before other units' },
  { text: '6OOk 1OO%', words: ['#6OO', 'k', '#1OO', '/'], because: 'letters O in a number are zeros' },
  {
    text: 'MU0N vi3c ZAL0',
    words: ['muon', 'viec', 'zalo', '/'],
    because: 'digits inside words are letters',
  },
  {
    text: 'covid19 E9 N4',
    words: ['covid', '#19', 'e', '#9', 'n', '#4', '/'],
    because: 'digits at the end are digits',
  },
  { text: 'v33c c@0n', words: ['veec', 'caon', '/'], because: 'several in a row are letters too' },
  {
    text: 'b00k RM5k',
    words: ['book', 'rm', '#5', 'k', '/'],
    because: 'what begins with a nought is no sum',
  },
  { text: 'đ€m', words: ['dem', '/'], because: 'and signs of money' },
  { text: 'g@i d!eu', words: ['gai', 'dieu', '/'], because: 'symbols between letters are letters' },
  { text: 'hr@cty.vn', words: ['hr', 'cty', 'vn', '/'], because: 'an address is no disguise' },
  { text: 't.me/abc', words: ['t', 'me', 'abc', '/'], because: 'a point inside a word ends nothing' },
  {
    text: 'ｚａｌｏ 𝗭𝗮𝗹𝗼 zаlo za\u200blo ᴢᴀʟᴏ ⓩⓐⓛⓞ ⒵⒜⒧⒪ ℤalo 🅉🄰🄻🄾',
    words: [...Array(9).fill('zalo'), '/'],
    because: 'wide, bold, Cyrillic, invisible marks, small capitals, in circles and brackets',
  },
  {
    text: 'ｂ＠ｎｋ ５０，０００ ｚ．ａ',
    words: ['bank', '#５０，０００', 'z', 'a', '/'],
    because: 'wide marks are read as narrow ones',
  },
  {
    text: '月薪５０００，８小时',
    words: ['月', '薪', '#５０００', '#８', '小', '时', '/'],
    because: 'a wide comma is the comma of Chinese',
  },
  { text: 'ti\u0302\u0301n', words: ['tin', '/'], because: 'combining accents belong to their letter' },
  {
    text: 'nam/nữ a/b',
    words: ['nam', 'nu', 'a', 'b', '/'],
    because: 'words parted by a stroke are two words',
  },
  {
    text: '工作 ดี',
    words: ['工', '作', 'ด', 'ี', '/'],
    because: 'scripts without spaces: a character a word',
  },
  {
    text: '๑๕ ១៥ ၁၅ १५ ১৫',
    words: ['#๑๕', '#១៥', '#၁၅', '#१५', '#১৫', '/'],
    because: 'digits of other scripts are numbers',
  },
  { text: '', words: ['/'], because: 'an empty part is an empty paragraph' },
])('$text: $because', ({ text, words }) => {
  expect(shape(text)).toEqual(words);
});

describe('offsets', () => {
  test.each(['  Việc  nhẹ ', '𝗩𝗶ệc nhẹ', 'vie\u0323\u0302c\u200b nhe\u0323'])(
    '%j: every word is found where it stands',
    (text) => {
      const words = new Words();
      readWords(text, words);
      for (let i = 0; i < words.count; i++) {
        const word = text.slice(words.start[i], words.end[i]);
        expect(word).toBe(word.trim());
      }
      expect(spell(text, words.start[0] as number, words.end[0] as number).letters).toBe('viec');
    },
  );
});

test.each([
  ['lương\ncao', 1, 'a small letter goes on'],
  ['lương\r\ncao', 1, 'with the line ends of Windows too'],
  ['Lương\nCao', 2, 'a capital begins anew'],
  ['lương.\ncao', 2, 'a point ends it all the same'],
  ['lương\n- cao', 2, 'a dash begins an item'],
  ['làm\nở kho\ntại\nHà Nội\nlương\n20 triệu', 1, 'most lines go on: so do those before names and numbers'],
  ['làm\nở kho\ntại\n- Hà Nội', 2, 'but none before an item'],
  ['Lương\n20 triệu\nHà Nội\nbao ăn', 3, 'where few go on each is one of a list'],
])('%j has %i sentences: %s', (text, sentences) => {
  const words = new Words();
  readWords(text, words);
  expect(words.sentences).toBe(sentences);
});

test.each([
  ['Lương cao.\nBao ăn.', 2, 'a line is a paragraph'],
  ['Làm\nở kho.\nBao\năn.', 1, 'but not where lines are broken'],
  ['Làm\nở kho.\n\nBao\năn.', 2, 'unless one is empty'],
])('%j has %i paragraphs: %s', (text, paragraphs) => {
  const words = new Words();
  readWords(text, words);
  expect(words.paragraphs).toBe(paragraphs);
});

test('a text without any Vietnamese mark is bare', () => {
  const words = new Words();
  readWords('viec nhe luong cao', words);
  expect(words.isBare).toBe(true);
  readWords('lương', words);
  expect(words.isBare).toBe(false);
});

test.each([
  ['काम', 'काम', 'itself'],
  ['कमाई\u200d', 'कमाई', 'a joiner at the end'],
  ['पढ़ाई', 'पढ\u093cाई', 'the dot composed and not'],
  ['পাওয়া', 'পাওয\u09bcা', 'the same in Bengali'],
  ['แนะนำ', 'แนะน\u0e4d\u0e32', 'am in two characters'],
  ['ສາມຫຼ່ຽມຄຳ', 'ສາມຫຼ່ຽມຄ\u0ecd\u0eb2', 'the same in Lao'],
  ['ဝင်ငွေ', '၀င်ငွေ', 'a Burmese nought for the letter wa'],
  ['သွား', 'သွား', 'Burmese as it is'],
  ['សួស្តី', 'សួ\u200bស្តី', 'the invisible spaces of Khmer'],
])('%s and %s are one: %s', (one, other) => {
  const words = new Words();
  readWords(one, words);
  const hashes = [...words.hash.slice(0, words.count)];
  words.clear();
  readWords(other, words);
  expect([...words.hash.slice(0, words.count)]).toEqual(hashes);
  expect([...words.undone.slice(0, words.count)]).not.toContain(1);
});
