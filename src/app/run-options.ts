/** The options page, in step with the settings and with what the browser lets us read. */
import type { WxtBrowser } from 'wxt/browser';
import type { PackContents, Texts } from '../packs/read/pack.ts';
import { makeSavedStore } from '../settings/saved-store.ts';
import { makeSettingsStore } from '../settings/store.ts';
import { allCountries } from '../settings/zones.ts';
import type { OptionsProps } from '../views/options.tsx';
import { type Following, followSettings } from './follow-settings.ts';
import { grantedOrigins } from './granted.ts';
import { optionsActs } from './options-acts.ts';
import { dismissedShown, sitesShown } from './options-shown.ts';
import { siteSwitches } from './site-switches.ts';

export async function runOptions(
  browser: WxtBrowser,
  pack: PackContents & { readonly texts: Texts },
  show: (props: OptionsProps) => void,
): Promise<void> {
  const { storage, permissions } = browser;
  const store = makeSettingsStore(storage.local);
  const { damaged } = await store.read();
  // told this once, then mended
  if (damaged) await store.change((sound) => sound);

  const savedPosts = makeSavedStore(storage.local);
  let granted: readonly string[] = [];
  let now: Following | undefined;
  const switches = siteSwitches(browser, store, () => granted);
  const acts = optionsActs({ browser, store, switches, sites: pack.sites });
  const draw = async () => {
    granted = await grantedOrigins(browser);
    const saved = (await savedPosts.all()).length;
    if (!now) return;
    const { settings, reader, words } = now;
    show({
      words,
      damaged,
      settings,
      country: reader.country,
      countries: allCountries(),
      sites: sitesShown(pack, settings, granted),
      dismissed: dismissedShown(pack, settings, words.language),
      saved,
      version: pack.version,
      languages: pack.languages,
      acts,
    });
  };
  permissions.onAdded.addListener(draw);
  permissions.onRemoved.addListener(draw);
  await followSettings(store, (following) => {
    now = following;
    void draw();
  });
}
