import { expect, test } from 'vitest';
import { readerOf } from '../../src/settings/reader.ts';
import { DEFAULTS } from '../../src/settings/settings.ts';

const SAIGON = 'Asia/Ho_Chi_Minh';

test.each<[string[], string, string, string, string]>([
  [['vi-VN', 'en-US'], SAIGON, 'vi', 'VN', 'as most readers have it'],
  [
    ['en-US', 'vi'],
    'Asia/Phnom_Penh',
    'en',
    'KH',
    'the first language that we speak; the clock of the place',
  ],
  [
    ['fr-FR', 'vi'],
    'Europe/Paris',
    'vi',
    'VN',
    'no language of ours first; a place whose help we do not know',
  ],
  [['th'], 'UTC', 'en', 'VN', 'neither language'],
  [['fil', 'en-PH'], 'Asia/Manila', 'en', 'PH', 'a tag of three letters is no shorter one'],
])('%o in %s reads %s, is in %s (%s)', (languages, timeZone, language, country, _because) => {
  expect(readerOf(DEFAULTS, { languages, timeZone })).toEqual({ language, country });
});

test('what was chosen outweighs every guess', () => {
  const chosen = { ...DEFAULTS, language: 'en', country: 'MY' } as const;
  expect(readerOf(chosen, { languages: ['vi'], timeZone: SAIGON })).toEqual({
    language: 'en',
    country: 'MY',
  });
});
