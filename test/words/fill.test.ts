import { describe, expect, test } from 'vitest';
import { countOf, fill } from '../../src/words/fill.ts';

describe('fill', () => {
  test.each<{ text: string; values: Record<string, string | number>; filled: string; because: string }>([
    {
      text: 'Gọi {number} trước đã.',
      values: { number: '111' },
      filled: 'Gọi 111 trước đã.',
      because: 'a value takes its place',
    },
    { text: '{a}{b}{a}', values: { a: 1, b: 2 }, filled: '121', because: 'a placeholder may stand twice' },
    {
      text: 'No notes on {site}.',
      values: {},
      filled: 'No notes on {site}.',
      because: 'a missing value is seen, not hidden',
    },
    {
      text: '{site}',
      values: { site: '{n}' },
      filled: '{n}',
      because: 'what a value holds is never filled again',
    },
  ])('$because', ({ text, values, filled }) => {
    expect(fill(text, values)).toBe(filled);
  });
});

describe('countOf', () => {
  const english = { one: '{n} sign', other: '{n} signs' };
  test.each([
    { forms: english, n: 1, language: 'en', says: '1 sign', because: 'English has a form for one' },
    { forms: english, n: 5, language: 'en', says: '5 signs', because: 'and another for many' },
    { forms: english, n: 0, language: 'en', says: '0 signs', because: 'none counts as many in English' },
    {
      forms: { other: '{n} dấu hiệu' },
      n: 1,
      language: 'vi',
      says: '1 dấu hiệu',
      because: 'Vietnamese has one form',
    },
    {
      forms: { other: '{n} x' },
      n: 1,
      language: 'en',
      says: '1 x',
      because: 'a missing form falls back to the other',
    },
  ])('$because', ({ forms, n, language, says }) => {
    expect(countOf(forms, n, language)).toBe(says);
  });
});
