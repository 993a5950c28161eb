/** Hosts as match patterns: the form in which a browser is asked for them and tells which it granted. */
import type { SiteName } from '../packs/read/pack.ts';

/** Every page of the web; only where the reader has asked for it. */
export const ALL_SITES = '*://*/*';

/** `.invalid` names stand for our own pages and exist nowhere. */
export const originsOf = ({ hosts }: Pick<SiteName, 'hosts'>): string[] =>
  hosts.filter((host) => !host.endsWith('.invalid')).map((host) => `*://*.${host}/*`);

/** Those that the manifest names: the browser tells of them before it adds us. */
export const listedOrigins = (sites: readonly SiteName[]): string[] => [
  ...new Set(sites.filter(({ optional }) => !optional).flatMap(originsOf)),
];

/** Those of private talk; none where it is a part of a listed site. */
export function optionalOrigins(sites: readonly SiteName[]): string[] {
  const listed = listedOrigins(sites);
  const origins = sites.filter(({ optional }) => optional).flatMap(originsOf);
  return [...new Set(origins)].filter((origin) => !listed.includes(origin));
}

/** Of a site that no pack knows. */
export const originOfHost = (host: string) => `*://${host}/*`;
