/** A wrong number can cost a life: what ships is exactly what was looked up, with the date of its source. */
import { existsSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { resourceFileSchema } from '../../src/packs/read/resource.ts';
import { resourceFiles, resources } from './in-rules.ts';

describe.each(resourceFiles)('$name', ({ name, resources }) => {
  test('holds only the help of its country', () => {
    expect(new Set(resources.map(({ country }) => `${country.toLowerCase()}.yaml`))).toEqual(new Set([name]));
  });
});

test('no id stands twice', () => {
  expect(new Set(resources.map(({ id }) => id)).size).toBe(resources.length);
});

const sample = {
  id: 'x-line',
  country: 'VN',
  role: 'emergency',
  name: { vi: 'Đường dây', en: 'A line' },
  for: { vi: 'Cho bạn.', en: 'For you.' },
  numbers: ['111'],
  languages: ['vi'],
  source: { by: 'A paper', title: 'A page', url: 'https://example.org', date: '2025-09' },
};

test('the sample below is one the schema takes', () => {
  expect(resourceFileSchema.safeParse([sample]).success).toBe(true);
});

test.each([
  {
    change: { source: { by: 'A paper', title: 'A page', url: 'https://example.org' } },
    because: 'a number has no date',
  },
  {
    change: { source: { title: 'A page', url: 'https://example.org', date: '2025-09' } },
    because: 'nobody is named who said so',
  },
  { change: { for: undefined }, because: 'nobody knows whom it serves' },
  { change: { numbers: ['one one one'] }, because: 'a number is none' },
  { change: { numbers: [] }, because: 'numbers are named but none is given' },
  { change: { role: 'friend' }, because: 'a role is unknown' },
  { change: { url: 'http://example.org' }, because: 'an address could be changed on its way' },
  { change: { name: { vi: 'Đường dây' } }, because: 'a language has no name for it' },
  { change: { hour: 'day-and-night' }, because: 'a key is misspelt' },
])('refused: $because', ({ change }) => {
  expect(resourceFileSchema.safeParse([{ ...sample, ...change }]).success).toBe(false);
});

interface Looked {
  readonly id: string;
  readonly country: string;
  readonly destination?: string;
  readonly role: string;
  readonly publish: string;
  readonly name: { readonly local?: string };
  readonly phone?: string;
  readonly tel?: readonly string[];
  readonly hours?: string;
  readonly languages?: readonly string[];
  readonly newestSourceDate?: string;
  readonly sources: readonly {
    readonly title: string;
    readonly url: string;
    readonly date?: string | null;
  }[];
}

const LOOKED_UP = `${process.env.FIELD}/domain/resources.json`;
const known = existsSync(LOOKED_UP);
const lookedUp: readonly Looked[] = known ? JSON.parse(readFileSync(LOOKED_UP, 'utf8')) : [];
const ready = lookedUp.filter(({ publish }) => publish === 'ok');

const digits = (number: string) => number.replace(/[^+\d]/g, '');
/** One source writes its area code without the country. */
const dialled = (number: string) => digits(number).replace(/^02(?=\d{8}$)/, '+632');

describe('against what was looked up', () => {
  beforeEach((context) => context.skip(!known, `${LOOKED_UP} is not here`));

  test('every entry ready to publish ships, bar numbers without a date, and nothing else', () => {
    const dateless = ready.filter(({ newestSourceDate, phone }) => phone && !newestSourceDate);
    expect(dateless.map(({ id }) => id)).toEqual(['jp-110', 'br-plantao', 'us-nhth', 'us-ftc', 'au-afp']);
    const shipping = ready.filter((it) => !dateless.includes(it));
    expect(resources.map(({ id }) => id).sort()).toEqual(shipping.map(({ id }) => id).sort());
  });

  describe.each(resources)('$id', (resource) => {
    const found = lookedUp.find(({ id }) => id === resource.id) as Looked;

    test('has the numbers that were found, all of them', () => {
      expect((resource.numbers ?? []).map(dialled)).toEqual(found.tel ?? []);
    });

    test('is whose, where and what it was found to be', () => {
      const place = found.destination === found.country ? undefined : found.destination;
      expect(resource).toMatchObject({ country: found.country, role: found.role });
      expect(resource.place).toBe(place);
    });

    test('speaks the languages that were found', () => {
      const plain = (found.languages ?? []).filter((it) => /^[a-z]{2,3}\b(?! via)/.test(it));
      expect(resource.languages).toEqual(plain.map((it) => it.slice(0, it.search(/\W|$/))));
    });

    test('promises day and night only where the source does', () => {
      const promised = /^(24\/7|24 h)/.test(found.hours ?? '');
      expect(resource.hours === 'day-and-night').toBe(promised);
    });

    test('has its own name, where it has one in a language of its own', () => {
      const own = found.country === 'VN' ? undefined : found.name.local;
      expect(resource.name.own).toBe(own);
    });

    test('names the newest of its sources, with the date', () => {
      const { title, url, date } = resource.source;
      expect(date).toBe(found.newestSourceDate);
      expect(found.sources.map((it) => [it.title, it.url, it.date ?? undefined])).toContainEqual([
        title,
        url,
        date,
      ]);
    });
  });

  describe('what is not ready', () => {
    const kept = lookedUp.filter(({ publish }) => publish !== 'ok');
    /** As long as a number may be, in any spelling; a short code only counts in its own country. */
    const numbersOf = ({ phone = '', tel = [] }: Looked) =>
      [...phone.split(/[;,/]|\(/), ...tel].map(digits).filter((it) => it.length >= 3);

    test('does not ship by its id, nor by a number', () => {
      const ships = resources.flatMap((it) =>
        (it.numbers ?? []).map((number) => [it.country, digits(number)]),
      );
      const leaks = kept.flatMap((it) =>
        numbersOf(it).filter((number) =>
          ships.some(([country, shown]) => shown === number && (number.length > 5 || country === it.country)),
        ),
      );
      expect(leaks).toEqual([]);
      expect(kept.filter(({ id }) => resources.some((it) => it.id === id))).toEqual([]);
    });

    test('stands in no other words of what ships', () => {
      const shipped = digits(
        JSON.stringify(resources.map(({ name, note, for: whom }) => [name, note, whom])),
      );
      const leaks = kept.flatMap(numbersOf).filter((it) => it.length > 5 && shipped.includes(it));
      expect(leaks).toEqual([]);
    });

    test('is seen where it is planted', () => {
      const planted = kept.find(({ id }) => id === 'kr-consular') as Looked;
      expect(numbersOf(planted)).toContain('+82232100404');
    });
  });
});
