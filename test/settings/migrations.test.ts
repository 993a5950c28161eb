import { expect, test } from 'vitest';
import { isOld, migrated, VERSION } from '../../src/settings/migrations.ts';
import { checked, DEFAULTS } from '../../src/settings/settings.ts';

const hidden = [{ key: 'post:1' }, { key: 'post:2' }];

/** What each version wrote, as a whole; none of these is ever edited. */
const written: readonly [number, Record<string, unknown>, object][] = [
  [
    1,
    {
      language: 'en',
      country: 'KH',
      quieter: true,
      trials: ['th'],
      sitesOff: ['topcv'],
      hidden: ['post:1', 'post:2'],
      introductions: 3,
    },
    { language: 'en', country: 'KH', quieter: true, trials: ['th'], sitesOff: ['topcv'], hidden },
  ],
  [
    2,
    { version: 2, sitesOn: ['zalo'], hidden: [{ key: 'post:1', site: 'facebook', day: '2026-11-24' }] },
    { sitesOn: ['zalo'], hidden: [{ key: 'post:1', site: 'facebook', day: '2026-11-24' }] },
  ],
];

test.each(written)('what version %i wrote is kept', (version, stored, expected) => {
  const { settings, damaged } = checked(migrated(stored));
  expect(settings).toMatchObject(expected);
  expect(damaged).toBe(false);
  expect(isOld(stored)).toBe(version < VERSION);
});

test('every version has its sample', () => {
  expect(written.map(([version]) => version)).toEqual(Array.from({ length: VERSION }, (_, n) => n + 1));
});

test.each<[Record<string, unknown>, string]>([
  [{ hidden: 'post:1' }, 'not the form of any version'],
  [{ hidden: [1] }, 'a number among keys'],
  [{ version: 99, hidden: ['post:1'] }, 'a version from the future, whose form is unknown'],
])('%o goes back to the default and says so: %s', (stored) => {
  expect(checked(migrated(stored))).toEqual({ settings: DEFAULTS, damaged: true });
});

test.each([{ version: 'two' }, { version: null }, { version: -1 }])(
  'a number that is none, %o, is the first',
  (stored) => expect(migrated({ ...stored, hidden: ['post:1'] })).toMatchObject({ hidden: [hidden[0]] }),
);
