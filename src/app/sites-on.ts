/** Which sites are read: what the pack lists is on until the reader switches it off, private talk off until switched on. */
import type { SiteData } from '../packs/read/site.ts';
import { type KnownSite, siteOf, sitesOfHost } from '../page/site-of.ts';
import type { Settings } from '../settings/settings.ts';

/** A site as settings and readers call it; its host where no site is known. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly optional: boolean;
}

type Choices = Pick<Settings, 'sitesOn' | 'sitesOff'>;

export function placeOf(url: string, sites: readonly SiteData[]): Place {
  const host = URL.parse(url)?.hostname ?? '';
  const { id, name, optional = false } = siteOf(url, sites) ?? { id: host, name: host };
  return { id, name, optional };
}

export const isOn = ({ id, optional }: Pick<Place, 'id' | 'optional'>, { sitesOn, sitesOff }: Choices) =>
  optional ? sitesOn.includes(id) : !sitesOff.includes(id);

/** The sites of a page's host as this reader has them; the page may turn from one to another without loading. */
export function sitesHere(url: string, sites: readonly SiteData[], choices: Choices): KnownSite[] {
  return sitesOfHost(url, sites).map((site) => ({
    ...site,
    off: !isOn({ id: site.id, optional: site.optional === true }, choices),
  }));
}
