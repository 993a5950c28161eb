import { expect, test } from 'vitest';
import { expandPhrase } from '../../../src/engine/phrase/expand.ts';
import { fingerprintOf, type Wording } from '../../../src/engine/phrase/wording.ts';

const LETTERS = 'bcdfghklmn';
const words = [...LETTERS].flatMap((a) => [...LETTERS].map((b) => `${a}a${b}`));
const phrases = [
  ...words,
  ...words.flatMap((a) => words.slice(0, 40).map((b) => `${a} ${b}`)),
  ...words.slice(1).flatMap((a) => [`(${words[0]})? ${a}`, `(${words[0]} | ${a})`, `${a} (${words[0]})?`]),
  'bab bac bad',
  'bab (bac bad)?',
  '(bab | bac bad)',
  '(bab bac | bad)',
  '((bab | bac) | bad) bab',
  '(bab | (bac | bad)) bab',
  'bab 5',
  'bab 6',
];

test('no two wordings share a fingerprint, however they are taken: one would be found for the other', () => {
  const seen = new Map<number, string>();
  for (const phrase of phrases) {
    for (const taken of [0, 1, 2, 99]) {
      const fingerprint = fingerprintOf(wordingOf(phrase), taken);
      expect(seen.get(fingerprint) ?? `${phrase} ${taken}`).toBe(`${phrase} ${taken}`);
      seen.set(fingerprint, `${phrase} ${taken}`);
    }
  }
});

test('equal wordings share one, however they are written: each is looked for once', () => {
  expect(fingerprintOf(wordingOf('VIỆC (nhẹ | nhàn)'), 0)).toBe(
    fingerprintOf(wordingOf('việc  (nhẹ|nhàn)'), 0),
  );
});

function wordingOf(phrase: string): Wording {
  const [piece] = expandPhrase(phrase)[0]?.pieces ?? [];
  if (piece?.kind !== 'segment') throw new Error(`${phrase} is not plain words`);
  return piece.wording;
}
