/** Draws a page of the extension, and again whenever a setting changes. */
import { type Reader, readerOf, thisDevice } from '../settings/reader.ts';
import type { Settings } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/store.ts';
import { LANGUAGES, type Words, wordsFor } from '../words/words.ts';

export interface Following {
  readonly settings: Settings;
  readonly reader: Reader;
  readonly words: Words;
}

export async function followSettings(store: SettingsStore, draw: (now: Following) => void): Promise<void> {
  const device = thisDevice();
  const show = (settings: Settings) => {
    const reader = readerOf(settings, device, LANGUAGES);
    draw({ settings, reader, words: wordsFor(reader.language) });
  };
  store.observe(show);
  show((await store.read()).settings);
}
