import { describe, expect, test } from 'vitest';
import { allCountries, countryOfZone } from '../../src/settings/zones.ts';

test('every zone that a browser may report has its country', () => {
  const placeless = Intl.supportedValuesOf('timeZone').filter((zone) => !countryOfZone(zone));
  expect(placeless.filter((zone) => !/^(Etc\/|UTC|GMT)/.test(zone))).toEqual([]);
});

test.each([
  ['Asia/Ho_Chi_Minh', 'VN'],
  ['Asia/Saigon', 'VN'],
  ['America/Argentina/Buenos_Aires', 'AR'],
  ['Africa/Asmera', 'ER'],
  ['Asia/Kashgar', 'CN'],
  ['UTC', undefined],
  ['Etc/GMT-7', undefined],
  ['Asia', undefined],
  ['', undefined],
])('the clock of %s stands in %s', (zone, country) => {
  expect(countryOfZone(zone)).toBe(country);
});

describe('countries to choose from', () => {
  test('are all there, once', () => {
    const countries = allCountries();
    expect(countries).toEqual(expect.arrayContaining(['VN', 'PH', 'ID', 'KH', 'MM', 'LA', 'TH', 'KE']));
    expect(new Set(countries).size).toBe(countries.length);
    expect(countries.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
  });
});
