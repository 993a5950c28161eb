import { expect, test } from 'vitest';
import { isOn, placeOf, sitesHere } from '../../src/app/sites-on.ts';
import type { SiteData } from '../../src/packs/read/site.ts';

const site = (id: string, more: Partial<SiteData> = {}): SiteData => ({
  id,
  name: id.toUpperCase(),
  hosts: ['feed.example'],
  postsAt: [],
  shapes: [],
  ...more,
});
const sites = [
  site('feed'),
  site('talk', { optional: true, only: ['/talk/*'] }),
  site('chat', { optional: true, hosts: ['chat.example'] }),
];
const nothingChosen = { sitesOn: [], sitesOff: [] };

test.each([
  ['https://feed.example/x', { id: 'feed', name: 'FEED', optional: false }],
  ['https://feed.example/talk/1', { id: 'talk', name: 'TALK', optional: true }],
  ['https://www.other.example/x', { id: 'www.other.example', name: 'www.other.example', optional: false }],
])('%s is called %o', (url, place) => expect(placeOf(url, sites)).toEqual(place));

test.each<[string, object, boolean, string]>([
  ['https://feed.example/', {}, true, 'listed'],
  ['https://feed.example/', { sitesOff: ['feed'] }, false, 'switched off'],
  ['https://feed.example/', { sitesOff: ['talk'] }, true, 'another one was switched off'],
  ['https://chat.example/', {}, false, 'private talk'],
  ['https://chat.example/', { sitesOn: ['chat'] }, true, 'private talk that was switched on'],
  ['https://other.example/', {}, true, 'wherever the reader brought us'],
  ['https://other.example/', { sitesOff: ['other.example'] }, false, 'switched off by its host'],
  // a site that becomes private talk with an update is not read on
  ['https://chat.example/', { sitesOff: [] }, false, 'never having been off is not being on'],
])('%s with %o is on: %s, %s', (url, chosen, on) => {
  expect(isOn(placeOf(url, sites), { ...nothingChosen, ...chosen })).toBe(on);
});

test('the parts of one host are on and off by themselves', () => {
  const off = (chosen: object) =>
    sitesHere('https://feed.example/', sites, { ...nothingChosen, ...chosen }).map((it) => [it.id, it.off]);
  expect(off({})).toEqual([
    ['feed', false],
    ['talk', true],
  ]);
  expect(off({ sitesOn: ['talk'], sitesOff: ['feed'] })).toEqual([
    ['feed', true],
    ['talk', false],
  ]);
});
