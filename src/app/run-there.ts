/** The page for those who said yes already, or are held: whom to call from there. Nothing of it is kept. */
import type { WxtBrowser } from 'wxt/browser';
import type { Resource } from '../packs/read/resource.ts';
import { makeSettingsStore } from '../settings/store.ts';
import type { ThereProps } from '../views/there.tsx';
import { type Following, followSettings } from './follow-settings.ts';
import { type Chosen, thereContent } from './there-content.ts';
import { onThreeShifts } from './three-shifts.ts';

export const WEATHER = 'https://weather.com/';

export async function runThere(
  browser: WxtBrowser,
  resources: readonly Resource[],
  show: (props: ThereProps) => void,
): Promise<void> {
  let chosen: Chosen = { named: /^#([A-Z]{2})$/.exec(location.hash)?.[1] };
  let now: Following | undefined;
  // what was chosen stands in no address that somebody could look at
  history.replaceState(null, '', location.pathname);
  onThreeShifts(document, leave);

  const choose = (choice: Chosen) => {
    chosen = { ...chosen, ...choice };
    draw();
  };
  const acts: ThereProps['acts'] = {
    chooseWhere: (where) => choose({ where }),
    chooseNationality: (nationality) => choose({ nationality }),
    copy: (text) => navigator.clipboard.writeText(text),
    leave,
  };
  const draw = () => {
    if (!now) return;
    const { words, reader } = now;
    document.title = words.there.tab;
    const dials = matchMedia('(pointer: coarse)').matches;
    show({ words, dials, acts, ...thereContent(resources, chosen, reader, words, new Date()) });
  };
  await followSettings(makeSettingsStore(browser.storage.local), (following) => {
    now = following;
    draw();
  });
}

/** Gone from sight before the other page has come, and from what "back" leads to. */
function leave(): void {
  document.body.hidden = true;
  location.replace(WEATHER);
}
