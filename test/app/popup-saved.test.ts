import { expect, test, vi } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { savedHere } from '../../src/app/popup-saved.ts';
import type { SavedHere } from '../../src/views/popup-saved.tsx';
import { savedArea } from '../settings/saved-area.ts';
import { kept } from '../settings/saved-sample.ts';

const HERE = 'https://www.example.org/groups/1';
const PICTURE = 'data:image/jpeg;base64,AAAA';

function popup({ url = HERE, capture = async () => PICTURE } = {}) {
  const values: Record<string, unknown> = {
    'saved:old': kept('old', '2026-11-23T00:00:00.000Z'),
    'saved:new': kept('new', '2026-11-24T00:00:00.000Z'),
    'saved:other': { ...kept('other'), address: 'https://www.example.org/groups/2' },
    'saved:bad': 1,
  };
  const area = savedArea(values);
  const browser = { tabs: { captureVisibleTab: capture }, storage: { local: area } };
  const drawn: SavedHere[] = [];
  const ready = savedHere(browser as unknown as WxtBrowser, { id: 1, url }, (here) => drawn.push(here));
  return { values, area, drawn, ready };
}

test.each<[string, number | undefined, string]>([
  [HERE, 2, 'those of this page'],
  [`${HERE}#comments`, 2, 'further down on it'],
  ['https://www.example.org/', undefined, 'none of another page'],
  ['', undefined, 'none where the address is not known'],
])('at %s %s were kept: %s', async (url, count, _because) => {
  const { drawn, ready } = popup({ url });
  await ready;
  expect(drawn.at(-1)?.count).toBe(count);
});

test('a picture goes to the one that was kept last', async () => {
  const { values, drawn, ready } = popup();
  await ready;
  drawn[0]?.addPicture();
  await vi.waitFor(() => expect(drawn.at(-1)?.picture).toBe('saved'));
  expect(values['saved:new']).toMatchObject({ picture: PICTURE });
  expect(values['saved:old']).not.toHaveProperty('picture');
});

test.each([
  ['full', 'quota exceeded'],
  ['failed', 'unknown'],
])('it says so when the disk answers: %s', async (told, message) => {
  const { area, drawn, ready } = popup();
  await ready;
  vi.spyOn(area, 'set').mockRejectedValue(new Error(message));
  drawn[0]?.addPicture();
  await vi.waitFor(() => expect(drawn.at(-1)?.picture).toBe(told));
});

test('it says so when the page may not be seen', async () => {
  const { drawn, ready } = popup({ capture: () => Promise.reject(new Error('activeTab is required')) });
  await ready;
  drawn[0]?.addPicture();
  await vi.waitFor(() => expect(drawn.at(-1)?.picture).toBe('failed'));
});
