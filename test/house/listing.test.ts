/** What the stores are told: the same as the extension says and does, in both languages. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');

/** Chrome refuses a longer one. */
const SHORT_AT_MOST = 132;

const partOf = (listing: string, nth: number) => listing.split(/^## .*$/m)[nth]?.trim();
const permissionsIn = (listing: string) => [...listing.matchAll(/^- `(\w+)`: \S/gm)].map(([, name]) => name);

describe.each(['vi', 'en'])('the listing in %s', (language) => {
  const listing = read(`docs/store/${language}.md`);

  test('has the short description of the extension', () => {
    const { description } = JSON.parse(read(`public/_locales/${language}/messages.json`));
    expect(partOf(listing, 2)).toBe(description.message);
    expect(description.message.length).toBeLessThanOrEqual(SHORT_AT_MOST);
  });

  test('gives a reason for each permission, and for no other', () => {
    const [, asked = ''] = /permissions: \[(.*)\]/.exec(read('wxt.config.ts')) ?? [];
    expect(permissionsIn(listing)).toEqual([...asked.matchAll(/\w+/g)].map(([name]) => name));
  });
});

test('a permission without a reason is none', () => {
  expect(permissionsIn('- `storage`: keeps.\n- `tabs`:\n')).toEqual(['storage']);
});
