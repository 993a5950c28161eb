import { expect, test } from 'vitest';
import { countriesByName, countryName } from '../../src/words/country-names.ts';

test.each([
  ['KH', 'vi', 'Campuchia'],
  ['KH', 'en', 'Cambodia'],
  ['MM', 'en', 'Myanmar'],
  ['HK', 'vi', 'Hồng Kông'],
])('%s in %s is %s', (code, language, name) => {
  expect(countryName(code, language)).toBe(name);
});

test('names are in the order of their language', () => {
  const order = countriesByName(['VN', 'TH', 'KH', 'DE'], 'vi').map(({ code }) => code);
  expect(order).toEqual(['KH', 'DE', 'TH', 'VN']);
});
