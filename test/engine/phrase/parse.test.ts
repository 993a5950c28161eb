import { expect, test } from 'vitest';
import { expandPhrase } from '../../../src/engine/phrase/expand.ts';
import { PhraseError } from '../../../src/engine/phrase/parse.ts';

test.each([
  { phrase: 'phí (hồ sơ', column: 5, because: 'a bracket is never closed' },
  { phrase: 'phí hồ sơ)', column: 10, because: 'a bracket closes nothing' },
  { phrase: 'phí (hồ sơ)', column: 5, because: 'a choice of one' },
  { phrase: 'phí ( | hồ sơ)', column: 5, because: 'one side is empty' },
  { phrase: 'thu <money', column: 5, because: 'a name is never closed' },
  { phrase: 'thu <age below 18>', column: 5, because: 'a condition that is none' },
  { phrase: 'thu phí?', column: 8, because: 'a question mark after no bracket' },
  { phrase: '.. phí', column: 1, because: 'a gap at the edge' },
  { phrase: '(phí)?', column: 1, because: 'nothing must stand' },
  { phrase: '!', column: 1, because: 'empty' },
  { phrase: '###', column: 1, because: 'no letters or digits' },
  { phrase: 'a b c d e f g h i k l m n', column: 1, because: 'thirteen words' },
  { phrase: `${'(a | b | c | d) '.repeat(5)}`, column: 1, because: 'a thousand phrases in one' },
])('$phrase is refused at column $column: $because', ({ phrase, column }) => {
  const refused = () => expandPhrase(phrase);
  expect(refused).toThrow(PhraseError);
  try {
    refused();
  } catch (error) {
    expect((error as PhraseError).column).toBe(column);
  }
});

test.each([
  { phrase: 'phí (hồ sơ | đồng phục)', variants: 2 },
  { phrase: '(đặt | nộp) (tiền)? cọc', variants: 4 },
  { phrase: 'đóng .. <money> trước', variants: 1 },
])('$phrase stands for $variants', ({ phrase, variants }) => {
  expect(expandPhrase(phrase)).toHaveLength(variants);
});
