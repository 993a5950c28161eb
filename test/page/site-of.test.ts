import { expect, test } from 'vitest';
import type { SiteData } from '../../src/packs/read/site.ts';
import { expectsPosts, siteOf, sitesOfHost } from '../../src/page/site-of.ts';

const site = (id: string, host: string, ...postsAt: string[]): SiteData => ({
  id,
  name: id,
  hosts: [host],
  postsAt,
  shapes: [],
});
const sites = [
  site('feed', 'feed.example', '/', '/groups/*'),
  { ...site('talk', 'feed.example'), only: ['/talk/*'] },
  site('jobs', 'jobs.example', '/viec/*.html', '/brand/*/tuyen/*', '/ab/*/ab'),
];

test.each<[string, string | undefined, string]>([
  ['https://feed.example/x', 'feed', 'its own host'],
  ['https://m.feed.example/x', 'feed', 'a subdomain'],
  ['https://feed.example/talk/7', 'talk', 'the part that is a site of its own'],
  ['https://m.feed.example/talk/7', 'talk', 'that part, on a subdomain'],
  ['https://notfeed.example/x', undefined, 'a longer name is another site'],
  ['https://feed.example.org/', undefined, 'a name in front of another host'],
  ['about:blank', undefined, 'no host'],
  ['not an address', undefined, 'no address'],
])('%s is %s: %s', (url, id) => expect(siteOf(url, sites)?.id).toBe(id));

test('all sites of a host are known at once: a page turns from one to the other without loading', () => {
  const ids = sitesOfHost('https://feed.example/x', sites).map(({ id }) => id);
  expect(ids).toEqual(['feed', 'talk']);
});

test('no posts are expected where a site is off', () => {
  const off = sites.map((it) => ({ ...it, off: true }));
  expect(expectsPosts('https://feed.example/', siteOf('https://feed.example/', off))).toBe(false);
});

test.each([
  ['https://feed.example/', true, 'the path itself'],
  ['https://feed.example/marketplace', false, 'another path'],
  ['https://feed.example/groups/1?sort=new', true, 'the query is no part of it'],
  ['https://jobs.example/viec/ke-toan/1.html', true, 'a beginning and an end'],
  ['https://jobs.example/viec/ke-toan/1', false, 'the end is missing'],
  ['https://jobs.example/brand/abc/tuyen/x', true, 'a piece in the middle'],
  ['https://jobs.example/ab/ab', false, 'beginning and end may not share characters'],
])('posts expected at %s: %s, %s', (url, expected) =>
  expect(expectsPosts(url, siteOf(url, sites))).toBe(expected),
);
