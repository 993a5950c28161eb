import { expect, test } from 'vitest';
import { type Chosen, pageIn } from '../../src/app/popup-page.ts';

const answering = (answer: unknown) => ({ sendMessage: async () => answer });
const silent = { sendMessage: () => Promise.reject(new Error('no receiving end')) };
const answer = {
  id: 'feed',
  name: 'Feed',
  off: false,
  health: 'ok',
  reader: 'site',
  selectors: ['article'],
  read: 3,
  warned: [],
};

const FEED = '*://*.feed.example/*';
const chosen: Chosen = {
  sites: [
    { id: 'feed', name: 'Feed', hosts: ['feed.example'] },
    { id: 'chat', name: 'Chat', hosts: ['chat.example'], optional: true },
  ],
  granted: [FEED],
  settings: { sitesOn: [], sitesOff: [] },
};

test('a page that is read says what it found, and is read on every visit', async () => {
  const page = await pageIn({ id: 1 }, answering(answer), chosen);
  expect(page).toMatchObject({ kind: 'found', answer, place: { id: 'feed' }, on: true });
});

test('a page that is read this once is not on', async () => {
  const page = await pageIn({ id: 1 }, answering({ ...answer, id: 'other.example' }), chosen);
  expect(page).toMatchObject({ kind: 'found', place: { id: 'other.example' }, on: false });
});

test.each<[string, Partial<Chosen>, string, boolean, string]>([
  ['https://feed.example/jobs', {}, 'asleep', true, 'the tab is older than the extension'],
  ['https://feed.example/jobs', { granted: [] }, 'withheld', false, 'the reader took the permission back'],
  [
    'https://feed.example/jobs',
    { settings: { sitesOn: [], sitesOff: ['feed'] } },
    'off',
    false,
    'switched off',
  ],
  ['https://chat.example/', {}, 'off', false, 'private talk'],
  ['https://chat.example/', { granted: ['*://*/*'] }, 'off', false, 'private talk, with all sites on'],
  [
    'https://chat.example/',
    { settings: { sitesOn: ['chat'], sitesOff: [] } },
    'withheld',
    false,
    'the permission was refused, or taken back',
  ],
  [
    'https://chat.example/',
    { granted: ['*://*.chat.example/*'], settings: { sitesOn: ['chat'], sitesOff: [] } },
    'asleep',
    true,
    'switched on after it was opened',
  ],
  ['https://other.example/', {}, 'foreign', false, 'may be read if asked'],
  ['https://other.example/', { granted: ['*://other.example/*'] }, 'asleep', true, 'added later'],
  ['https://other.example/', { granted: ['*://*/*'] }, 'asleep', true, 'older than all sites being on'],
])('without an answer, %s with %o is %s, on: %s: %s', async (url, more, kind, on) => {
  expect(await pageIn({ id: 1, url }, silent, { ...chosen, ...more })).toMatchObject({ kind, on });
});

test.each<[string | undefined, string]>([
  ['about:blank', 'no page of the web'],
  [undefined, 'an address that we may not know'],
])('without an answer, %s is closed: %s', async (url) => {
  expect(await pageIn({ id: 1, url }, silent, chosen)).toEqual({ kind: 'closed' });
});

test.each([
  undefined,
  null,
  { ...answer, read: '3' },
  { ...answer, warned: [{ key: 'a', look: 'grave', hidden: false }] },
])('%o is no answer', async (odd) => {
  const page = await pageIn({ id: 1, url: 'https://other.example/' }, answering(odd), chosen);
  expect(page).toMatchObject({ kind: 'foreign' });
});
