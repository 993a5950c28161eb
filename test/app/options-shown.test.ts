import { expect, test } from 'vitest';
import { dismissedShown, sitesShown } from '../../src/app/options-shown.ts';
import type { SiteData } from '../../src/packs/read/site.ts';
import { DEFAULTS } from '../../src/settings/settings.ts';
import { texts } from './composed.ts';

const site = (id: string, host: string, more: Partial<SiteData> = {}): SiteData => ({
  id,
  name: id.toUpperCase(),
  hosts: [host],
  postsAt: [],
  shapes: [],
  ...more,
});
const sites = [
  site('demo', 'demo.khoan-da.invalid'),
  site('feed', 'feed.example'),
  site('chat', 'chat.example', { optional: true }),
];
const LISTED = '*://*.feed.example/*';

test('sites by kind, each as it is for this reader', () => {
  const settings = { ...DEFAULTS, sitesOff: ['off.example'] };
  expect(sitesShown({ sites }, settings, [LISTED, '*://added.example/*'])).toEqual({
    listed: [{ id: 'feed', name: 'FEED', on: true }],
    talk: [{ id: 'chat', name: 'CHAT', on: false }],
    others: [
      { id: 'added.example', name: 'added.example', on: true },
      { id: 'off.example', name: 'off.example', on: false },
    ],
    all: false,
  });
});

test.each<[string, object, string[], object]>([
  ['all sites do not switch private talk on', {}, [LISTED, '*://*/*'], { talk: [{ on: false }], all: true }],
  [
    'a chat is on with both the wish and the permission',
    { sitesOn: ['chat'] },
    [LISTED, '*://*.chat.example/*'],
    { talk: [{ on: true }] },
  ],
  ['a wish without the permission is off', { sitesOn: ['chat'] }, [LISTED], { talk: [{ on: false }] }],
  ['a listed site that was withheld is off', {}, [], { listed: [{ on: false }] }],
  ['what we never asked for in that form is no row', {}, [LISTED, 'https://*.x.example/*'], { others: [] }],
])('%s', (_name, chosen, granted, expected) => {
  expect(sitesShown({ sites }, { ...DEFAULTS, ...chosen }, granted)).toMatchObject(expected);
});

test('what was dismissed has names in the language of the reader, newest post first', () => {
  const settings = {
    ...DEFAULTS,
    hidden: [{ key: 'old' }, { key: 'new', site: 'feed', day: '2026-11-24' }],
    signalsOff: ['pay-too-good', 'retired-sign'],
    sitesOff: ['feed', 'off.example'],
  };
  expect(dismissedShown({ sites, texts }, settings, 'en')).toEqual({
    posts: [{ key: 'new', site: 'FEED', day: '2026-11-24' }, { key: 'old' }],
    signs: [
      { id: 'pay-too-good', name: 'pay-too-good (en)' },
      { id: 'retired-sign', name: 'retired-sign' },
    ],
    sites: [
      { id: 'feed', name: 'FEED' },
      { id: 'off.example', name: 'off.example' },
    ],
  });
});
