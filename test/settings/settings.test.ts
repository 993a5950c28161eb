import { expect, test } from 'vitest';
import { checked, DEFAULTS, type Settings } from '../../src/settings/settings.ts';

test('nothing stored is no damage', () => {
  expect(checked({})).toEqual({ settings: DEFAULTS, damaged: false });
});

test('a sound value stays, and what was never stored gets its default', () => {
  expect(checked({ language: 'en', sitesOff: ['topcv'] })).toEqual({
    settings: { ...DEFAULTS, language: 'en', sitesOff: ['topcv'] },
    damaged: false,
  });
});

test.each<[keyof Settings, unknown, string]>([
  ['language', 'no tag', 'no tag of a language'],
  ['country', 'Viet Nam', 'a name instead of a code'],
  ['quieter', 'yes', 'a word instead of a switch'],
  ['trials', 'th', 'one name instead of a list'],
  ['signalsOff', 'upfront-payment', 'one name instead of a list'],
  ['sitesOff', 'facebook', 'one name instead of a list'],
  ['hidden', { 'post:1': true }, 'the form of another version'],
  ['introductions', null, 'null is what a broken write leaves'],
])('%s %o goes back to its default alone: %s', (name, value, _because) => {
  const { settings, damaged } = checked({ quieter: true, [name]: value });
  expect(damaged).toBe(true);
  expect(settings[name]).toEqual(DEFAULTS[name]);
  if (name !== 'quieter') expect(settings.quieter).toBe(true);
});

test('a value nobody asked for is left alone', () => {
  expect(checked({ 'somebody-else': 1 })).toEqual({ settings: DEFAULTS, damaged: false });
});
