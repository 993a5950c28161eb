/** What the options page shows, worked out of what is stored and what the browser lets us read. */
import type { PackContents, Texts } from '../packs/read/pack.ts';
import type { Settings } from '../settings/settings.ts';
import type { Dismissed, SitesShown } from '../views/options.tsx';
import { inLanguage } from '../words/words.ts';
import { ALL_SITES, originOfHost } from './origins.ts';
import { isOn, isPermitted, type Place, placeNamed, placeOfHost, placeOfSite } from './sites-on.ts';

type Sites = Pick<PackContents, 'sites'>;

export function sitesShown({ sites }: Sites, settings: Settings, granted: readonly string[]): SitesShown {
  const shown = (place: Place) => ({
    id: place.id,
    name: place.name,
    on: isOn(place, settings) && isPermitted(place, granted),
  });
  const places = sites.map(placeOfSite);
  // our own pages are no choice
  const web = places.filter(({ origins }) => origins.length > 0);
  return {
    listed: web.filter(({ optional }) => !optional).map(shown),
    talk: web.filter(({ optional }) => optional).map(shown),
    others: otherHosts(places, settings, granted).map(placeOfHost).map(shown),
    all: granted.includes(ALL_SITES),
  };
}

/** Hosts of no site we know: those the reader has added, and those that were switched off. */
function otherHosts(places: readonly Place[], { sitesOff }: Settings, granted: readonly string[]): string[] {
  const known = places.flatMap(({ origins }) => origins);
  const added = granted
    .filter((origin) => origin !== ALL_SITES && !known.includes(origin))
    .map((origin) => /^[^/]*\/\/([^/]+)\//.exec(origin)?.[1] ?? '')
    // only hosts as we ask for them can be given back one by one
    .filter((host) => granted.includes(originOfHost(host)));
  const off = sitesOff.filter((id) => !places.some((place) => place.id === id));
  return [...new Set([...added, ...off])].sort();
}

export function dismissedShown(
  { sites, texts }: Sites & { readonly texts: Texts },
  { hidden, signalsOff, sitesOff }: Settings,
  language: string,
): Dismissed {
  const nameOfSite = (id: string) => placeNamed(id, sites).name;
  // a rule is called what its signal is
  const nameOfSign = (id: string) => {
    const known = texts.signals[id];
    return known ? inLanguage(known.name, language) : id;
  };
  return {
    posts: hidden
      .map(({ key, site, day }) => ({ key, day, ...(site && { site: nameOfSite(site) }) }))
      .reverse(),
    signs: signalsOff.map((id) => ({ id, name: nameOfSign(id) })),
    sites: sitesOff.map((id) => ({ id, name: nameOfSite(id) })),
  };
}
