import { expect, test } from 'vitest';
import { isOldPack } from '../../src/app/pack-age.ts';

const language = (newest: string, status: 'active' | 'trial' = 'active') => ({
  id: 'vi',
  name: 'Tiếng Việt',
  status,
  newest,
});

test.each([
  ['2026-11-24', '2026-11-24', false, 'of today'],
  ['2026-05-25', '2026-11-24', false, 'a day short of six months'],
  ['2026-05-24', '2026-11-24', true, 'six months'],
  ['2025-12-31', '2026-06-30', false, 'over a new year'],
  ['2020-01-01', '2026-11-24', true, 'years'],
  ['2026-12-01', '2026-11-24', false, 'a clock that is late'],
])('newest sign of %s on %s is old: %s, %s', (newest, today, old) => {
  expect(isOldPack([language(newest), language('2019-01-01')], today)).toBe(old);
});

test('a language on trial does not make the others young', () => {
  expect(isOldPack([language('2020-01-01'), language('2026-11-24', 'trial')], '2026-11-24')).toBe(true);
});
