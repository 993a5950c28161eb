import { expect, test } from 'vitest';
import { isOn, isPermitted, placeNamed, placeOf, placeOfSite, sitesHere } from '../../src/app/sites-on.ts';
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
  ['https://feed.example/x', 'feed', 'FEED', false, '*://*.feed.example/*'],
  ['https://feed.example/talk/1', 'talk', 'TALK', true, '*://*.feed.example/*'],
  ['https://a.other.example/x', 'a.other.example', 'a.other.example', false, '*://a.other.example/*'],
])('%s is %s, called %s; private talk: %s; granted with %s', (url, id, name, optional, origin) => {
  const place = { id, name, optional, origins: [origin] };
  expect(placeOf(url, sites)).toEqual(place);
  expect(placeNamed(id, sites)).toEqual(place);
});

test.each<[string, string[], boolean, string]>([
  ['https://feed.example/', ['*://*.feed.example/*'], true, 'its own'],
  ['https://feed.example/', ['*://*.chat.example/*'], false, 'another one’s'],
  ['https://feed.example/', ['*://*/*'], true, 'all sites'],
  ['https://feed.example/', [], false, 'the reader took it back'],
  ['https://other.example/', ['*://sub.other.example/*'], false, 'a part of it'],
])('%s with %o granted may be read: %s, %s', (url, granted, expected) => {
  expect(isPermitted(placeOf(url, sites), granted)).toBe(expected);
});

test('our own pages need no permission', () => {
  const own = placeOfSite(site('demo', { hosts: ['demo.khoan-da.invalid'] }));
  expect(isPermitted(own, [])).toBe(true);
});

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
