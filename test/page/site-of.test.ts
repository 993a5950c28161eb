import { expect, test } from 'vitest';
import type { SiteData } from '../../src/packs/read/site.ts';
import { expectsPosts, siteOf } from '../../src/page/site-of.ts';

const site = (id: string, host: string, ...postsAt: string[]): SiteData => ({
  id,
  name: id,
  hosts: [host],
  postsAt,
  shapes: [],
});
const sites = [
  site('feed', 'feed.example', '/', '/groups/*'),
  site('jobs', 'jobs.example', '/viec/*.html', '/brand/*/tuyen/*', '/ab/*/ab'),
];

test.each<[string, string | undefined, string]>([
  ['https://feed.example/x', 'feed', 'its own host'],
  ['https://m.feed.example/x', 'feed', 'a subdomain'],
  ['https://notfeed.example/x', undefined, 'a longer name is another site'],
  ['https://feed.example.org/', undefined, 'a name in front of another host'],
  ['about:blank', undefined, 'no host'],
  ['not an address', undefined, 'no address'],
])('%s is %s: %s', (url, id) => expect(siteOf(url, sites)?.id).toBe(id));

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
