/** Switches sites on and off, each with the permission it needs. */
import type { WxtBrowser } from 'wxt/browser';
import { siteTurned } from '../settings/choices.ts';
import type { SettingsStore } from '../settings/store.ts';
import { manifestOrigins } from './granted.ts';
import { ALL_SITES } from './origins.ts';
import { isPermitted, type Place } from './sites-on.ts';

export interface SiteSwitches {
  /** Called within the press: browsers ask the reader only then. */
  turn(place: Place, on: boolean): Promise<void>;
  turnAll(on: boolean): Promise<void>;
}

/** `granted` is known before the press; asking for it would make the press too old. */
export function siteSwitches(
  browser: Pick<WxtBrowser, 'permissions' | 'runtime'>,
  store: SettingsStore,
  granted: () => readonly string[],
): SiteSwitches {
  const { permissions } = browser;

  async function turnOn(place: Place): Promise<void> {
    const permitted = isPermitted(place, granted());
    // the answer may come when the popup is gone; the background then does the rest
    const kept = store.change(siteTurned(place, true));
    const agreed = permitted || (await permissions.request({ origins: [...place.origins] }));
    await kept;
    if (!agreed && place.optional) await store.change(siteTurned(place, false));
  }

  async function turnOff(place: Place): Promise<void> {
    const listed = manifestOrigins(browser);
    const own = place.origins.filter((origin) => granted().includes(origin) && !listed.includes(origin));
    // a site that was only granted is off without that
    const enough = !place.optional && own.length > 0 && !granted().includes(ALL_SITES);
    if (!enough) await store.change(siteTurned(place, false));
    if (own.length > 0) await permissions.remove({ origins: own });
  }

  return {
    turn: (place, on) => (on ? turnOn(place) : turnOff(place)),
    async turnAll(on) {
      await (on
        ? permissions.request({ origins: [ALL_SITES] })
        : permissions.remove({ origins: [ALL_SITES] }));
    },
  };
}
