import { expect, test } from 'vitest';
import { expandPhrase } from '../../../src/engine/phrase/expand.ts';
import { PhraseError } from '../../../src/engine/phrase/parse.ts';
import { countPaths } from '../../../src/engine/phrase/wording.ts';

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
  { phrase: `${'(a | <b> | <c> | d) '.repeat(4)}`, column: 1, because: 'too many ways through names' },
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
  {
    phrase: 'phí (hồ sơ | đồng phục)',
    sequences: 1,
    paths: 2,
    because: 'choices of plain words are not multiplied out',
  },
  { phrase: '(đặt | nộp) (tiền)? cọc', sequences: 1, paths: 4, because: 'nor options' },
  { phrase: 'đóng (<money> | tiền) trước', sequences: 2, paths: 1, because: 'choices with names are' },
  { phrase: '(tiền)? <money>', sequences: 2, paths: 2, because: 'words that may be missing altogether too' },
])('$phrase: $because', ({ phrase, sequences, paths }) => {
  const all = expandPhrase(phrase);
  expect(all).toHaveLength(sequences);
  const wordings = all[0]?.pieces.flatMap((piece) => (piece.kind === 'segment' ? [piece.wording] : [])) ?? [];
  expect(wordings.length > 0 ? countPaths(wordings[0] as (typeof wordings)[number]) : 0).toBe(paths);
});
