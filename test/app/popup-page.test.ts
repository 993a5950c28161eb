import { expect, test } from 'vitest';
import { pageIn } from '../../src/app/popup-page.ts';

const isListed = (url: string) => url.startsWith('https://listed.example/');
const answering = (answer: unknown) => ({ sendMessage: async () => answer });
const silent = { sendMessage: () => Promise.reject(new Error('no receiving end')) };
const answer = {
  id: 'demo',
  name: 'Demo',
  off: false,
  health: 'ok',
  reader: 'site',
  selectors: ['article'],
  read: 3,
  warned: [],
};

test('a page that is read says what it found', async () => {
  const page = await pageIn({ id: 1 }, answering(answer), isListed);
  expect(page).toEqual({ kind: 'found', ...answer });
});

test.each<[string | undefined, string, string]>([
  ['https://listed.example/jobs', 'asleep', 'the tab is older than the extension'],
  ['https://other.example/', 'foreign', 'may be read if asked'],
  ['about:blank', 'closed', 'no page of the web'],
  [undefined, 'closed', 'an address that we may not know'],
])('without an answer, %s is %s: %s', async (url, kind, _because) => {
  expect(await pageIn({ id: 1, url }, silent, isListed)).toEqual({ kind });
});

test.each([
  undefined,
  null,
  { ...answer, read: '3' },
  { ...answer, warned: [{ key: 'a', look: 'grave', hidden: false }] },
])('%o is no answer', async (odd) => {
  expect(await pageIn({ id: 1, url: 'https://other.example/' }, answering(odd), isListed)).toEqual({
    kind: 'foreign',
  });
});
