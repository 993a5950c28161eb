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
  numbers: ['111'],
  languages: ['vi'],
  source: { title: 'A page', url: 'https://example.org', date: '2025-09' },
};

test('the sample below is one the schema takes', () => {
  expect(resourceFileSchema.safeParse([sample]).success).toBe(true);
});

test.each([
  { change: { source: { title: 'A page', url: 'https://example.org' } }, because: 'a number has no date' },
  { change: { numbers: ['one one one'] }, because: 'a number is none' },
  { change: { numbers: [] }, because: 'numbers are named but none is given' },
  { change: { role: 'friend' }, because: 'a role is unknown' },
  { change: { url: 'http://example.org' }, because: 'an address could be changed on its way' },
  { change: { name: { vi: 'Đường dây' } }, because: 'a language has no name for it' },
  { change: { hour: '24/7' }, because: 'a key is misspelt' },
])('refused: $because', ({ change }) => {
  expect(resourceFileSchema.safeParse([{ ...sample, ...change }]).success).toBe(false);
});

interface Looked {
  readonly id: string;
  readonly publish: string;
  readonly phone?: string;
  readonly tel?: readonly string[];
  readonly newestSourceDate?: string;
}

const LOOKED_UP = `${process.env.FIELD}/domain/resources.json`;
const known = existsSync(LOOKED_UP);
const lookedUp: readonly Looked[] = known ? JSON.parse(readFileSync(LOOKED_UP, 'utf8')) : [];

describe('against what was looked up', () => {
  beforeEach((context) => context.skip(!known, `${LOOKED_UP} is not here`));

  test('every entry ready to publish ships, and nothing else', () => {
    const ready = lookedUp.filter(
      ({ publish, newestSourceDate, phone }) => publish === 'ok' && (newestSourceDate || !phone),
    );
    expect(resources.map(({ id }) => id).sort()).toEqual(ready.map(({ id }) => id).sort());
  });

  test.each(resources)('$id has the numbers and the date that were found', ({ id, numbers = [], source }) => {
    const found = lookedUp.find((it) => it.id === id);
    const dialled = numbers.map((it) => it.replace(/[^+\d]/g, ''));
    // one source writes its area code without the country
    const known = (found?.tel ?? []).flatMap((tel) => [tel, tel.replace('+63', '0')]);
    expect(dialled.filter((it) => !known.includes(it))).toEqual([]);
    expect(source.date).toBe(found?.newestSourceDate);
  });
});
