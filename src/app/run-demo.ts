/** The demo feed: drawn in the reader's language, then read as any page is. */
import type { WxtBrowser } from 'wxt/browser';
import type { ReaderPack } from '../packs/read/pack.ts';
import { makeSettingsStore } from '../settings/store.ts';
import { DEMO_ADDRESS } from '../views/demo-posts.ts';
import type { Words } from '../words/words.ts';
import { followSettings } from './follow-settings.ts';
import { startReader } from './start-reader.ts';

export async function runDemo(
  browser: WxtBrowser,
  pack: ReaderPack,
  show: (words: Words) => void,
): Promise<void> {
  await followSettings(makeSettingsStore(browser.storage.local), ({ words }) => show(words));
  await startReader(browser, pack, () => DEMO_ADDRESS, true);
}
