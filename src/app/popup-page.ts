/** What the tab under the popup is to us. */
import type { WxtBrowser } from 'wxt/browser';
import type { SiteName } from '../packs/read/pack.ts';
import type { Settings } from '../settings/settings.ts';
import type { SilentPage } from '../views/popup-found.tsx';
import type { PageAnswer } from './messages.ts';
import { isOn, isPermitted, type Place, placeNamed, placeOf } from './sites-on.ts';
import { ask, type Tab } from './tab.ts';

type Answered = { readonly kind: 'found'; readonly answer: PageAnswer };
type Silent = { readonly kind: SilentPage['kind'] };
export type TabPage =
  | { readonly kind: 'closed' }
  /** `on`: read on every visit, not only now. */
  | ((Answered | Silent) & { readonly place: Place; readonly on: boolean });

/** What there is to know besides the tab. */
export interface Chosen {
  readonly sites: readonly SiteName[];
  readonly granted: readonly string[];
  readonly settings: Pick<Settings, 'sitesOn' | 'sitesOff'>;
}

export async function pageIn(
  tab: Tab,
  tabs: Pick<WxtBrowser['tabs'], 'sendMessage'>,
  { sites, granted, settings }: Chosen,
): Promise<TabPage> {
  const isKept = (place: Place) => isOn(place, settings) && isPermitted(place, granted);
  const answer = await ask(tab, tabs, { kind: 'state' });
  if (answer) {
    const place = placeNamed(answer.id, sites);
    return { kind: 'found', answer, place, on: isKept(place) };
  }
  if (!tab.url?.startsWith('http')) return { kind: 'closed' };
  const place = placeOf(tab.url, sites);
  const known = sites.some(({ id }) => id === place.id);
  return { kind: silence(place, known), place, on: isKept(place) };

  function silence(place: Place, known: boolean): SilentPage['kind'] {
    if (!isOn(place, settings)) return 'off';
    if (isPermitted(place, granted)) return 'asleep';
    return known ? 'withheld' : 'foreign';
  }
}
