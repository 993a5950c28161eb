import { expect, test } from 'vitest';
import { staleNumbers } from '../../tools/stale-numbers.ts';
import { resources } from '../resources/in-rules.ts';

const [first] = resources;
const dated = (date: string | undefined) =>
  first ? [{ ...first, id: 'x-line', source: { ...first.source, by: 'A paper', date } }] : [];

test.each([
  { date: '2025-04', told: ['  x-line: A paper, 2025-04'], because: 'nineteen months ago' },
  { date: '2026-10', told: [], because: 'last month' },
  { date: undefined, told: [], because: 'advice has no date' },
])('$date: $because', ({ date, told }) => {
  expect(staleNumbers(dated(date), new Date('2026-11-24')).slice(1)).toEqual(told);
});
