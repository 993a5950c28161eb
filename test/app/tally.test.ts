import { expect, test } from 'vitest';
import { tallyAsCsv, tallyOf } from '../../src/app/tally.ts';
import { kept } from '../settings/saved-sample.ts';

const at = (savedAt: string, lures: string[] = ['scam-compound'], look: 'danger' | 'help' = 'danger') => ({
  ...kept('a', savedAt),
  lures,
  look,
});

const posts = [
  at('2026-10-31T23:59:00.000Z'),
  at('2026-11-01T00:00:00.000Z', ['task-scam', 'fee-before-job']),
  at('2026-11-02T00:00:00.000Z'),
  at('2026-11-30T00:00:00.000Z'),
  at('2026-11-30T00:00:00.000Z', [], 'help'),
];

test('counts by month, level and gravest trick, the newest and the most frequent first', () => {
  expect(tallyAsCsv(tallyOf(posts)).split('\r\n')).toEqual([
    'month,level,family,posts',
    '2026-11,danger,scam-compound,2',
    '2026-11,danger,task-scam,1',
    '2026-11,help,other,1',
    '2026-10,danger,scam-compound,1',
    '',
  ]);
});

test('tells nothing of any post: no text, no address, no site, no day', () => {
  const csv = tallyAsCsv(tallyOf(posts));
  expect(csv).not.toMatch(/Bavet|Zalo|0900|example|Facebook|2026-\d\d-/);
});

test('of nothing is a table without rows', () => {
  expect(tallyOf([])).toEqual([]);
});
