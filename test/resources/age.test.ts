import { expect, test } from 'vitest';
import { isStale } from '../../src/resources/age.ts';

const TODAY = new Date('2026-11-24');

test.each([
  { date: '2025-05', stale: false, because: 'eighteen months are not more than eighteen' },
  { date: '2025-04-30', stale: true, because: 'nineteen are, whatever the day' },
  { date: '2026-11-24', stale: false, because: 'it was today' },
  { date: '2025', stale: true, because: 'a year alone may have been its January' },
  { date: '2026', stale: false, because: 'and even then it is recent' },
])('$date is stale: $stale, $because', ({ date, stale }) => {
  expect(isStale(date, TODAY)).toBe(stale);
});
