/** The options page, in step with the settings. */
import type { WxtBrowser } from 'wxt/browser';
import type { PackContents } from '../packs/read/pack.ts';
import { trialOn } from '../settings/choices.ts';
import { makeSettingsStore } from '../settings/store.ts';
import type { OptionsProps } from '../views/options.tsx';
import { followSettings } from './follow-settings.ts';

export async function runOptions(
  browser: WxtBrowser,
  languages: PackContents['languages'],
  show: (props: OptionsProps) => void,
): Promise<void> {
  const store = makeSettingsStore(browser.storage.local);
  const turnTrial = (language: string, on: boolean) => void store.change(trialOn(language, on));
  await followSettings(store, ({ settings, words }) =>
    show({ words, languages, trials: settings.trials, turnTrial }),
  );
}
