import { expect, test } from 'vitest';
import { readWords } from '../../../src/engine/fold/read-words.ts';
import { hashLetters } from '../../../src/engine/fold/spell.ts';
import { Words } from '../../../src/engine/fold/words.ts';

/** Whether some pieces of the text may together be this word. */
function mayBe(text: string, word: string): boolean {
  const words = new Words();
  readWords(text, words);
  const hash = hashLetters(word);
  return words.joins.hash.subarray(0, words.joins.count).includes(hash);
}

test.each([
  ['z.a.l.o', 'zalo', 'points between letters'],
  ['z a l o', 'zalo', 'spaces between letters'],
  ['v i ệ c n h ẹ', 'nhe', 'a word within a run of letters'],
  ['v.1.ệ.c', 'viec', 'a digit among the letters'],
  ['hi.ến', 'hien', 'a point inside a word'],
  ['tele🔥gram', 'telegram', 'an emoji inside a word'],
  ['0nline', 'online', 'a digit first'],
  ['th3', 'the', 'a digit last'],
  ['1oan', 'loan', 'a digit that is an l, first'],
  ['sa1ary', 'salary', 'a digit that is an l, within'],
  ['emai1', 'email', 'a digit that is an l, last'],
  ['2day', 'zday', 'a digit that is a sound, told by the pack'],
  ['l8r', 'lbr', 'a digit that is a sound, within'],
  ['any1', 'anyi', 'a digit that is a word'],
  ['k*dney', 'kidney', 'a star for a vowel'],
  ['$tyl3', 'style', 'a symbol first and a digit last'],
  ['@!rp0rt', 'airport', 'two symbols first'],
  ['$3curity', 'security', 'a symbol and a digit first'],
  ['0ff!c3', 'office', 'symbols and digits all over'],
  ['@nh em', 'anh', 'a symbol first'],
  ['củ@ cty', 'cua', 'a symbol last'],
  ['tr@! nha', 'trai', 'symbols last'],
  ['đag tuyển', 'dang', 'a final ng without its n'],
  ['z…a…l…o', 'zalo', 'other points'],
  ['kiếm tjền', 'tien', 'a j for an i'],
  ["u'ng tiền", 'ung', 'a tone typed beside its letter'],
  ['lư\nơng', 'luong', 'a word over two lines'],
  ['lư\r\nơng', 'luong', 'with the line ends of Windows'],
  ['kiếm tjen\nnhanh', 'tien', 'a slip at the end of a line'],
  ['tjen/ngày', 'tien', 'a slip before a mark'],
])('%j may be "%s": %s', (text, word) => {
  expect(mayBe(text, word)).toBe(true);
});

test.each([
  ['nam/nữ', 'namnu', 'a stroke parts two words'],
  ['a b', 'ab', 'two letters are anything'],
  ['gói 5G', 'sg', 'a name of technology'],
  ['1b6fae', 'ib', 'a piece of a code'],
  ['20tr', 'otr', 'an amount'],
  ['$1o', 'sio', 'a price'],
  ['một hai', 'mothai', 'two words'],
  ['size * colour', 'sizeocolour', 'a star that parts words'],
  ['th\n\nận', 'than', 'two paragraphs'],
  ['tha\n1. chào', 'thai', 'the number of an item'],
])('%j is never "%s": %s', (text, word) => {
  expect(mayBe(text, word)).toBe(false);
});
