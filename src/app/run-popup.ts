/** Keeps the popup in step with the tab under it and with the settings, and carries out what is pressed. */
import type { WxtBrowser } from 'wxt/browser';
import { readerOf, thisDevice } from '../settings/reader.ts';
import { makeSettingsStore } from '../settings/store.ts';
import type { PopupProps } from '../views/popup.tsx';
import { wordsIn } from '../words/words.ts';
import { count } from './messages.ts';
import { popupActs } from './popup-acts.ts';
import { pageIn, type TabPage } from './popup-page.ts';
import type { Tab } from './tab.ts';

export async function runPopup(
  browser: WxtBrowser,
  isListed: (url: string) => boolean,
  show: (props: PopupProps) => void,
): Promise<void> {
  const store = makeSettingsStore(browser.storage.local);
  const [tab = {} as Tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const { damaged } = await store.read();
  // told this once, then mended
  if (damaged) await store.change((sound) => sound);

  let page: TabPage = { kind: 'closed' };
  const draw = async () => {
    const { settings } = await store.read();
    page = await pageIn(tab, browser.tabs, isListed);
    const words = wordsIn[readerOf(settings, thisDevice()).language];
    show({ words, language: settings.language, quieter: settings.quieter, damaged, page, acts });
  };
  const acts = popupActs({ browser, store, tab, page: () => page, draw });

  store.observe(draw);
  browser.runtime.onMessage.addListener((message, sender) => {
    if (sender.tab?.id === tab.id && count.safeParse(message).success) void draw();
  });
  await draw();
}
