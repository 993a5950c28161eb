/** Keeps the popup in step with the tab under it and with the settings, and carries out what is pressed. */
import type { WxtBrowser } from 'wxt/browser';
import type { PackContents } from '../packs/read/pack.ts';
import { readerOf, thisDevice } from '../settings/reader.ts';
import { makeSettingsStore } from '../settings/store.ts';
import type { PopupProps } from '../views/popup.tsx';
import type { PopupPage } from '../views/popup-found.tsx';
import type { SavedHere } from '../views/popup-saved.tsx';
import { LANGUAGES, wordsFor } from '../words/words.ts';
import { grantedOrigins } from './granted.ts';
import { count } from './messages.ts';
import { isOldPack } from './pack-age.ts';
import { popupActs } from './popup-acts.ts';
import { pageIn, type TabPage } from './popup-page.ts';
import { savedHere } from './popup-saved.ts';
import { siteSwitches } from './site-switches.ts';
import type { Tab } from './tab.ts';
import { today } from './today.ts';

export async function runPopup(
  browser: WxtBrowser,
  { sites, languages }: PackContents,
  show: (props: PopupProps) => void,
): Promise<void> {
  const { tabs, storage, permissions, runtime } = browser;
  const store = makeSettingsStore(storage.local);
  const [tab = {} as Tab] = await tabs.query({ active: true, currentWindow: true });
  const { damaged } = await store.read();
  // told this once, then mended
  if (damaged) await store.change((sound) => sound);

  const oldPack = isOldPack(languages, today());
  let page: TabPage = { kind: 'closed' };
  let granted: readonly string[] = [];
  let saved: SavedHere | undefined;
  const draw = async () => {
    const { settings } = await store.read();
    granted = await grantedOrigins(browser);
    page = await pageIn(tab, tabs, { sites, granted, settings });
    const words = wordsFor(readerOf(settings, thisDevice(), LANGUAGES).language);
    const { language, quieter } = settings;
    show({ words, language, quieter, damaged, oldPack, page: shown(page), saved, acts });
  };
  const switches = siteSwitches(browser, store, () => granted);
  const acts = popupActs({ browser, store, switches, tab, page: () => page, draw });

  store.observe(draw);
  permissions.onAdded.addListener(draw);
  permissions.onRemoved.addListener(draw);
  runtime.onMessage.addListener((message, sender) => {
    if (sender.tab?.id === tab.id && count.safeParse(message).success) void draw();
  });
  await draw();
  await savedHere(browser, tab, (here) => {
    saved = here;
    void draw();
  });
}

function shown(page: TabPage): PopupPage {
  if (page.kind === 'closed') return page;
  const { kind, on, place } = page;
  const named = { name: place.name, talk: place.optional, on };
  return kind === 'found' ? { ...page.answer, ...named, kind } : { ...named, kind };
}
