import { expect, test, vi } from 'vitest';
import { postHidden, siteTurned } from '../../src/settings/choices.ts';
import { makeSettingsStore } from '../../src/settings/store.ts';
import { memoryArea } from './memory-area.ts';

const turnedOff = (id: string) => siteTurned({ id, optional: false }, false);

test('changes made at the same time all arrive', async () => {
  const store = makeSettingsStore(memoryArea());
  await Promise.all(['a', 'b', 'c'].map((key) => store.change(postHidden(key, true))));
  expect((await store.read()).settings.hidden).toEqual(['a', 'b', 'c']);
});

test('a change is made on what another tab has stored meanwhile', async () => {
  const area = memoryArea();
  const [here, there] = [makeSettingsStore(area), makeSettingsStore(area)];
  await here.change(turnedOff('facebook'));
  await there.change(turnedOff('topcv'));
  expect((await here.read()).settings.sitesOff).toEqual(['facebook', 'topcv']);
});

test('a change that fails says so, and does not stop the next', async () => {
  const area = memoryArea();
  const store = makeSettingsStore(area);
  vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('no room left'));
  await expect(store.change(() => ({ quieter: true }))).rejects.toThrow('no room left');
  await store.change(() => ({ language: 'en' }));
  expect((await store.read()).settings).toMatchObject({ quieter: false, language: 'en' });
});

test('another page hears of a change until its signal ends it', async () => {
  const area = memoryArea();
  const end = new AbortController();
  const heard: string[] = [];
  makeSettingsStore(area).observe(({ language }) => heard.push(language), end.signal);
  const elsewhere = makeSettingsStore(area);
  await elsewhere.change(() => ({ language: 'en' }));
  await vi.waitFor(() => expect(heard).toEqual(['en']));
  end.abort();
  await elsewhere.change(() => ({ language: 'vi' }));
  expect(heard).toEqual(['en']);
});
