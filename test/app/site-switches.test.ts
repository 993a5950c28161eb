import { expect, test, vi } from 'vitest';
import { siteSwitches } from '../../src/app/site-switches.ts';
import { placeNamed } from '../../src/app/sites-on.ts';
import { makeSettingsStore } from '../../src/settings/store.ts';
import { memoryArea } from '../settings/memory-area.ts';
import { extension } from './extension.ts';

const FEED = '*://*.feed.example/*';
const CHAT = '*://*.chat.example/*';
const OTHER = '*://other.example/*';
const ALL = '*://*/*';

const sites = [
  { id: 'feed', name: 'Feed', hosts: ['feed.example'] },
  { id: 'chat', name: 'Chat', hosts: ['chat.example'], optional: true as const },
  { id: 'talk', name: 'Talk', hosts: ['feed.example'], optional: true as const, only: ['/talk/*'] },
];
const place = (id: string) => placeNamed(id, sites);

function switches({ granted = [] as string[], agrees = true, sitesOn = [] as string[] } = {}) {
  const { browser } = extension({ listed: [FEED] });
  const request = vi.fn(async () => agrees);
  const remove = vi.fn(async () => true);
  const store = makeSettingsStore(memoryArea({ sitesOn, version: 2 }));
  const permissions = { ...browser.permissions, request, remove };
  const given = [FEED, ...granted];
  const own = siteSwitches({ ...browser, permissions }, store, () => given);
  return { ...own, request, remove, settings: async () => (await store.read()).settings };
}

test.each<[string, string[], string[] | null, object, string]>([
  ['chat', [], [CHAT], { sitesOn: ['chat'] }, 'private talk needs its own'],
  ['talk', [], null, { sitesOn: ['talk'] }, 'a part of a listed site needs none'],
  ['other.example', [], [OTHER], { sitesOff: [] }, 'a host that no pack knows'],
  ['other.example', [ALL], null, { sitesOff: [] }, 'all sites are granted'],
  ['chat', [ALL], null, { sitesOn: ['chat'] }, 'all sites are granted, and this was asked for'],
  ['feed', [], null, { sitesOff: [] }, 'granted with the manifest'],
])('%s goes on, with %o granted it asks for %o: %s', async (id, granted, asked, kept) => {
  const { turn, request, settings } = switches({ granted });
  const done = turn(place(id), true);
  // before anything is waited for, or the press is too old
  expect(request.mock.calls).toEqual(asked ? [[{ origins: asked }]] : []);
  await done;
  expect(await settings()).toMatchObject(kept);
});

test('private talk that was refused is not on, even once all sites are', async () => {
  const { turn, settings } = switches({ agrees: false });
  await turn(place('chat'), true);
  expect((await settings()).sitesOn).toEqual([]);
});

test.each<[string, string[], string[] | null, object, string]>([
  ['chat', [CHAT], [CHAT], { sitesOn: [] }, 'its permission is given back'],
  ['talk', [], null, { sitesOn: [] }, 'the permission is that of the listed site'],
  ['feed', [], null, { sitesOff: ['feed'] }, 'what came with the manifest stays'],
  ['other.example', [OTHER], [OTHER], { sitesOff: [] }, 'without its permission it is off'],
  ['other.example', [ALL], null, { sitesOff: ['other.example'] }, 'one of all sites'],
  ['other.example', [OTHER, ALL], [OTHER], { sitesOff: ['other.example'] }, 'both'],
])('%s goes off, with %o granted it gives back %o: %s', async (id, granted, back, kept) => {
  const { turn, remove, settings } = switches({ granted, sitesOn: [id] });
  await turn(place(id), false);
  expect(remove.mock.calls).toEqual(back ? [[{ origins: back }]] : []);
  expect(await settings()).toMatchObject(kept);
});

test('all sites are asked for, and given back, as one', async () => {
  const { turnAll, request, remove } = switches();
  await turnAll(true);
  expect(request).toHaveBeenCalledWith({ origins: [ALL] });
  await turnAll(false);
  expect(remove).toHaveBeenCalledWith({ origins: [ALL] });
});
