import { expect, test } from 'vitest';
import { readerOf } from '../../src/settings/reader.ts';
import { DEFAULTS } from '../../src/settings/settings.ts';

const SPOKEN = ['vi', 'en', 'zh-Hant'];
const SAIGON = 'Asia/Ho_Chi_Minh';

interface Case {
  readonly languages: string[];
  readonly timeZone: string;
  readonly language: string;
  readonly country: string;
  readonly because: string;
}

test.each<Case>([
  {
    languages: ['vi-VN', 'en-US'],
    timeZone: SAIGON,
    language: 'vi',
    country: 'VN',
    because: 'as most readers have it',
  },
  {
    languages: ['en-US', 'vi'],
    timeZone: 'Asia/Phnom_Penh',
    language: 'en',
    country: 'KH',
    because: 'the first language that we speak; the clock of the place',
  },
  {
    languages: ['fr-FR', 'vi'],
    timeZone: 'Europe/Paris',
    language: 'vi',
    country: 'FR',
    because: 'no language of ours comes first',
  },
  {
    languages: ['en-KE'],
    timeZone: 'Africa/Nairobi',
    language: 'en',
    country: 'KE',
    because: 'a place whose help we do not know is still the right place',
  },
  {
    languages: ['en-US'],
    timeZone: 'Asia/Rangoon',
    language: 'en',
    country: 'MM',
    because: 'browsers give older names of zones too',
  },
  {
    languages: ['fil', 'en-PH'],
    timeZone: 'Asia/Manila',
    language: 'en',
    country: 'PH',
    because: 'a tag of three letters is no shorter one',
  },
  {
    languages: ['sw', 'en-KE'],
    timeZone: 'UTC',
    language: 'en',
    country: 'KE',
    because: 'a clock without a place leaves it to the languages',
  },
  {
    languages: ['th'],
    timeZone: 'UTC',
    language: 'en',
    country: 'VN',
    because: 'nothing tells: most readers are there',
  },
])('$languages in $timeZone reads $language, is in $country: $because', ({ languages, timeZone, ...is }) => {
  const { language, country } = is;
  expect(readerOf(DEFAULTS, { languages, timeZone }, SPOKEN)).toMatchObject({ language, country });
});

test.each<{ languages: string[]; nationality: string | undefined; because: string }>([
  { languages: ['vi', 'en-US'], nationality: 'VN', because: 'a language of one nation' },
  { languages: ['en-US', 'fil'], nationality: 'PH', because: 'also where it is not the first' },
  { languages: ['en-KE'], nationality: 'KE', because: 'a region that somebody chose' },
  { languages: ['zh-Hant-TW'], nationality: 'TW', because: 'a region after a script' },
  { languages: ['en-US', 'en'], nationality: undefined, because: 'what browsers are delivered with' },
  { languages: ['zh'], nationality: undefined, because: 'a language of many nations' },
])('$languages: of $nationality, by $because', ({ languages, nationality }) => {
  expect(readerOf(DEFAULTS, { languages, timeZone: SAIGON }, SPOKEN).nationality).toBe(nationality);
});

test('what was chosen outweighs every guess', () => {
  const chosen = { ...DEFAULTS, language: 'en', country: 'MY' } as const;
  const reader = readerOf(chosen, { languages: ['vi'], timeZone: SAIGON }, SPOKEN);
  expect(reader).toMatchObject({ language: 'en', country: 'MY' });
});

test.each([
  [['zh-Hant-TW', 'vi'], 'zh-Hant', 'the nearest of the tag'],
  [['zh-Hans', 'vi'], 'vi', 'another script is another language'],
  [['km-KH'], 'en', 'none that we speak'],
])('%j is read in %s: %s', (languages, language) => {
  expect(readerOf(DEFAULTS, { languages, timeZone: SAIGON }, SPOKEN).language).toBe(language);
});

test('a language that was chosen and is spoken no more gives way to the guess', () => {
  const chosen = { ...DEFAULTS, language: 'fr' };
  expect(readerOf(chosen, { languages: ['vi'], timeZone: SAIGON }, SPOKEN).language).toBe('vi');
});
