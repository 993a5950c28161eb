import { describe, expect, test } from 'vitest';
import { type Chosen, thereContent } from '../../src/app/there-content.ts';
import { wordsIn } from '../../src/words/words.ts';
import { resources } from '../resources/in-rules.ts';

const TODAY = new Date('2026-11-24');
const vietnamese = { country: 'VN', language: 'vi' } as const;
const kenyan = { country: 'KE', language: 'en' } as const;

const shown = (chosen: Chosen, reader: { country: string; language: 'vi' | 'en'; nationality?: string }) =>
  thereContent(resources, chosen, reader, wordsIn[reader.language], TODAY);

describe('where and whose', () => {
  test.each([
    { chosen: {}, reader: vietnamese, where: 'VN', nationality: 'VN', because: 'the country of the reader' },
    {
      chosen: { named: 'KH' },
      reader: vietnamese,
      where: 'KH',
      nationality: 'VN',
      because: 'the country of the post whose notice led here',
    },
    {
      chosen: { named: 'KH', where: 'MM', nationality: 'PH' },
      reader: vietnamese,
      where: 'MM',
      nationality: 'PH',
      because: 'what is chosen outweighs it',
    },
    {
      chosen: { named: 'TH' },
      reader: kenyan,
      where: 'TH',
      nationality: 'KE',
      because: 'whoever looks from home at a post about abroad is of that home',
    },
    {
      chosen: {},
      reader: { country: 'KH', language: 'en' },
      where: 'KH',
      nationality: '',
      because: 'nobody in Cambodia is taken for a Cambodian',
    },
    {
      chosen: {},
      reader: { country: 'KH', language: 'en', nationality: 'ID' },
      where: 'KH',
      nationality: 'ID',
      because: 'the device tells it',
    },
  ] as const)('$where, $nationality: $because', ({ chosen, reader, where, nationality }) => {
    expect(shown(chosen, reader)).toMatchObject({ where, nationality });
  });
});

test('from Viet Nam to Cambodia: the embassy with both its numbers, the ministry, the police last', () => {
  const { cards, heading, unknown, message } = shown({ named: 'KH' }, vietnamese);
  expect(heading).toBe(wordsIn.vi.there.embassy);
  expect(cards[0]).toMatchObject({ number: '+855 977 492 430', more: [{ tel: '+855316199999' }] });
  expect(cards.at(-1)).toMatchObject({ number: '117', stale: true });
  const within = cards.filter(({ detail }) => detail.startsWith('Chỉ gọi được trong Campuchia.'));
  expect(within).toEqual([cards.at(-1)]);
  expect(unknown).toBeUndefined();
  expect(message).toContain('Việt Nam, bị giữ ở …, Campuchia');
});

test('from Kenya to Thailand: no number is made up; the advice stands, and where to look', () => {
  const { cards, heading, unknown, message } = shown({ named: 'TH' }, kenyan);
  expect(heading).toBe(wordsIn.en.there.embassy);
  expect(unknown).toBe(wordsIn.en.there.unknown);
  expect(cards.filter(({ number }) => number)).toEqual([]);
  expect(cards).toHaveLength(1);
  expect(message).toBeUndefined();
});

test('whose embassy it is is asked before anything is said of it', () => {
  const { unknown } = shown({}, { country: 'KH', language: 'en' });
  expect(unknown).toBe(wordsIn.en.there.whose);
});

test('still at home, the line at home comes first, and no message is for it', () => {
  const { cards, heading, message } = shown({}, vietnamese);
  expect(heading).toBe(wordsIn.vi.there.home);
  expect(cards[0]).toMatchObject({ number: '111' });
  expect(message).toBeUndefined();
});
