/** Hosts as match patterns: the form in which a browser is asked for them and tells which it granted. */
import type { SiteData } from '../packs/read/site.ts';

/** Every page of the web; only where the reader has asked for it. */
export const ALL_SITES = '*://*/*';

/** `.invalid` names stand for our own pages and exist nowhere. */
export const originsOf = ({ hosts }: Pick<SiteData, 'hosts'>): string[] =>
  hosts.filter((host) => !host.endsWith('.invalid')).map((host) => `*://*.${host}/*`);

/** Those that are read without asking: the manifest names them, and the browser says so before it adds us. */
export const listedOrigins = (sites: readonly SiteData[]): string[] => [
  ...new Set(sites.filter(({ optional }) => !optional).flatMap(originsOf)),
];

/** Those of private talk. */
export function optionalOrigins(sites: readonly SiteData[]): string[] {
  const listed = listedOrigins(sites);
  const origins = sites.filter(({ optional }) => optional).flatMap(originsOf);
  return [...new Set(origins)].filter((origin) => !listed.includes(origin));
}
