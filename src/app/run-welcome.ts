/** The welcome page: in step with the settings, with a sample post that is read as any page is. */
import type { WxtBrowser } from 'wxt/browser';
import type { ReaderPack } from '../packs/read/pack.ts';
import { makeSettingsStore } from '../settings/store.ts';
import { allCountries } from '../settings/zones.ts';
import { DEMO_ADDRESS } from '../views/demo-posts.ts';
import type { WelcomeActs, WelcomeProps } from '../views/welcome.tsx';
import { followSettings } from './follow-settings.ts';
import { startReader } from './start-reader.ts';

export async function runWelcome(
  browser: WxtBrowser,
  pack: ReaderPack,
  show: (props: WelcomeProps) => void,
): Promise<void> {
  const { storage, tabs, runtime } = browser;
  const store = makeSettingsStore(storage.local);
  const acts: WelcomeActs = {
    chooseLanguage: (language) => void store.change(() => ({ language })),
    chooseCountry: (country) => void store.change(() => ({ country })),
    openDemo: () => void tabs.update({ url: runtime.getURL('/demo.html') }),
    async close() {
      const tab = await tabs.getCurrent();
      if (tab?.id !== undefined) await tabs.remove(tab.id);
    },
  };
  await followSettings(store, ({ settings, reader, words }) =>
    show({ words, language: settings.language, country: reader.country, countries: allCountries(), acts }),
  );
  await startReader(browser, pack, () => DEMO_ADDRESS, true);
}
