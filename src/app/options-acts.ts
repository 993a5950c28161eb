/** What the switches and buttons of the options do. */
import type { WxtBrowser } from 'wxt/browser';
import type { SiteName } from '../packs/read/pack.ts';
import { nothingDismissed, postHidden, signalOff, trialOn } from '../settings/choices.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { OptionsActs } from '../views/options.tsx';
import { eraseEverything } from './erase.ts';
import type { SiteSwitches } from './site-switches.ts';
import { placeNamed } from './sites-on.ts';

interface Stage {
  readonly browser: WxtBrowser;
  readonly store: SettingsStore;
  readonly switches: SiteSwitches;
  readonly sites: readonly SiteName[];
}

export function optionsActs({ browser, store, switches, sites }: Stage): OptionsActs {
  return {
    chooseLanguage: (language) => void store.change(() => ({ language })),
    chooseCountry: (country) => void store.change(() => ({ country })),
    beQuieter: (quieter) => void store.change(() => ({ quieter })),
    turnTrial: (language, on) => void store.change(trialOn(language, on)),
    turnSite: (id, on) => void switches.turn(placeNamed(id, sites), on),
    turnAllSites: (on) => void switches.turnAll(on),
    showPost: (key) => void store.change(postHidden({ key }, false)),
    turnSignOn: (id) => void store.change(signalOff(id, false)),
    undoAll: () => void store.change(nothingDismissed),
    openSaved: () => void browser.tabs.create({ url: browser.runtime.getURL('/saved.html') }),
    erase: () => eraseEverything(browser),
  };
}
