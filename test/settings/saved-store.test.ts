import { describe, expect, test, vi } from 'vitest';
import { makeSavedStore } from '../../src/settings/saved-store.ts';
import { savedArea } from './saved-area.ts';
import { toSave } from './saved-sample.ts';

const NOON = new Date('2026-11-24T12:00:00Z');
const LATER = new Date('2026-11-25T12:00:00Z');
const PICTURE = 'data:image/jpeg;base64,AAAA';

test('what is saved is there, newest first', async () => {
  const store = makeSavedStore(savedArea());
  expect(await store.save(toSave('a'), NOON)).toBe('saved');
  expect(await store.save(toSave('b'), LATER)).toBe('saved');
  expect((await store.all()).map(({ key }) => key)).toEqual(['b', 'a']);
  expect((await store.all())[1]?.post).toEqual({ ...toSave('a'), savedAt: NOON.toISOString() });
});

test('the same post is kept once, as it was saved last, and keeps its picture', async () => {
  const store = makeSavedStore(savedArea());
  await store.save(toSave('a'), NOON);
  await store.addPicture('a', PICTURE);
  await store.save({ ...toSave('a'), site: 'TopCV' }, LATER);
  expect((await store.all()).map(({ post }) => post)).toEqual([
    { ...toSave('a'), site: 'TopCV', savedAt: LATER.toISOString(), picture: PICTURE },
  ]);
});

test('what is stored beside it is left alone', async () => {
  const values = { language: 'en' };
  const store = makeSavedStore(savedArea(values));
  expect(await store.all()).toEqual([]);
  await store.save(toSave('a'), NOON);
  await store.remove('a');
  expect(values).toEqual({ language: 'en' });
});

test('a removal can be taken back, of a sound post and of a damaged one', async () => {
  const store = makeSavedStore(savedArea({ 'saved:bad': { half: 'a post' } }));
  await store.save(toSave('a'), NOON);
  const before = await store.all();
  for (const { key } of before) await store.remove(key);
  expect(await store.all()).toEqual([]);
  for (const kept of before) expect(await store.restore(kept)).toBe('saved');
  expect(await store.all()).toEqual(before);
});

describe('a damaged post is shown as such, last, and nothing of it is lost:', () => {
  test.each<[unknown, string]>([
    ['text', 'something else'],
    [null, 'what a broken write leaves'],
    [{ ...toSave('bad'), savedAt: 'yesterday' }, 'no time'],
    [{ ...toSave('bad'), savedAt: NOON.toISOString(), look: 'safe' }, 'a look we do not know'],
    [
      { ...toSave('bad'), savedAt: NOON.toISOString(), address: 'javascript:alert(1)' },
      'an address that is none',
    ],
    [
      { ...toSave('bad'), savedAt: NOON.toISOString(), picture: 'https://a.example/x' },
      'a picture elsewhere',
    ],
  ])('%o (%s)', async (stored, _because) => {
    const store = makeSavedStore(savedArea({ 'saved:bad': stored }));
    await store.save(toSave('a'), NOON);
    const [good, bad] = await store.all();
    expect(good?.post).toBeDefined();
    expect(bad).toEqual({ key: 'bad', stored });
  });
});

describe('when it cannot be written it says why:', () => {
  test.each<[string, string]>([
    ['Resource::kQuotaBytes quota exceeded', 'full'],
    ['QuotaExceededError: storage.local API call exceeded its quota limitations.', 'full'],
    ['IO error: .../000003.log: No space left on device', 'full'],
    ['The disk is full', 'full'],
    ['An unexpected error occurred', 'failed'],
  ])('%s is %s', async (message, expected) => {
    const broken = savedArea();
    const store = makeSavedStore(broken);
    vi.spyOn(broken, 'set').mockRejectedValue(new Error(message));
    expect(await store.save(toSave('a'), NOON)).toBe(expected);
    expect(await store.restore({ key: 'a', stored: 1 })).toBe(expected);
  });
});

test('a picture of a post that is gone is not kept', async () => {
  const store = makeSavedStore(savedArea());
  expect(await store.addPicture('a', PICTURE)).toBe('failed');
  expect(await store.all()).toEqual([]);
});
