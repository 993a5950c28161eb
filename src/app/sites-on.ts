/** Which sites are read: what the pack lists is on until the reader switches it off, private talk off until switched on. */
import type { SiteName } from '../packs/read/pack.ts';
import type { SiteData } from '../packs/read/site.ts';
import { type KnownSite, siteOf, sitesOfHost } from '../page/site-of.ts';
import type { Settings } from '../settings/settings.ts';
import { ALL_SITES, originOfHost, originsOf } from './origins.ts';

/** A site as settings and readers call it; its host where no site is known. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly optional: boolean;
  /** What the browser must grant before it is read. */
  readonly origins: readonly string[];
}

type Choices = Pick<Settings, 'sitesOn' | 'sitesOff'>;

export const placeOfSite = (site: SiteName): Place => ({
  id: site.id,
  name: site.name,
  optional: site.optional === true,
  origins: originsOf(site),
});

export const placeOfHost = (host: string): Place => ({
  id: host,
  name: host,
  optional: false,
  origins: [originOfHost(host)],
});

export function placeOf(url: string, sites: readonly SiteName[]): Place {
  const site = siteOf(url, sites);
  return site ? placeOfSite(site) : placeOfHost(URL.parse(url)?.hostname ?? '');
}

export function placeNamed(id: string, sites: readonly SiteName[]): Place {
  const site = sites.find((it) => it.id === id);
  return site ? placeOfSite(site) : placeOfHost(id);
}

export const isOn = ({ id, optional }: Pick<Place, 'id' | 'optional'>, { sitesOn, sitesOff }: Choices) =>
  optional ? sitesOn.includes(id) : !sitesOff.includes(id);

export const isPermitted = ({ origins }: Pick<Place, 'origins'>, granted: readonly string[]) =>
  granted.includes(ALL_SITES) || origins.every((origin) => granted.includes(origin));

/** The sites of a page's host as this reader has them; the page may turn from one to another without loading. */
export function sitesHere(url: string, sites: readonly SiteData[], choices: Choices): KnownSite[] {
  return sitesOfHost(url, sites).map((site) => ({ ...site, off: !isOn(placeOfSite(site), choices) }));
}
