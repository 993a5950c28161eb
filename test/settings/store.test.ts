import { expect, test, vi } from 'vitest';
import { postHidden, siteTurned } from '../../src/settings/choices.ts';
import { VERSION } from '../../src/settings/migrations.ts';
import { makeSettingsStore } from '../../src/settings/store.ts';
import { memoryArea } from './memory-area.ts';

const turnedOff = (id: string) => siteTurned({ id, optional: false }, false);

test('changes made at the same time all arrive', async () => {
  const store = makeSettingsStore(memoryArea());
  await Promise.all(['a', 'b', 'c'].map((key) => store.change(postHidden({ key }, true))));
  expect((await store.read()).settings.hidden).toEqual([{ key: 'a' }, { key: 'b' }, { key: 'c' }]);
});

test('a change is made on what another tab has stored meanwhile', async () => {
  const area = memoryArea();
  const [here, there] = [makeSettingsStore(area), makeSettingsStore(area)];
  await here.change(turnedOff('facebook'));
  await there.change(turnedOff('topcv'));
  expect((await here.read()).settings.sitesOff).toEqual(['facebook', 'topcv']);
});

test('a change of old values brings all of them to today', async () => {
  const values: Record<string, unknown> = { language: 'en', hidden: ['post:1'] };
  const store = makeSettingsStore(memoryArea(values));
  expect((await store.read()).settings.hidden).toEqual([{ key: 'post:1' }]);
  await store.change(() => ({ quieter: true }));
  expect(values).toEqual({ language: 'en', hidden: [{ key: 'post:1' }], quieter: true, version: VERSION });
});

test('a change stores no value that nobody chose', async () => {
  const values: Record<string, unknown> = {};
  await makeSettingsStore(memoryArea(values)).change(() => ({ quieter: true }));
  expect(values).toEqual({ quieter: true, version: VERSION });
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
