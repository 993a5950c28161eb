/** Which site an address belongs to, and whether posts are expected there. */
import type { Shape, SiteData } from '../packs/read/site.ts';

type Where = Pick<SiteData, 'hosts' | 'only'>;

/** A site as this reader has it: where it is off, nothing is read. */
export type KnownSite = SiteData & { readonly off?: boolean };

export function siteOf<Site extends Where>(url: string, sites: readonly Site[]): Site | null {
  const path = URL.parse(url)?.pathname ?? '';
  const here = sitesOfHost(url, sites);
  const particular = here.find(({ only }) => only?.some((pattern) => fits(path, pattern)));
  return particular ?? here.find(({ only }) => !only) ?? null;
}

/** Several where a part of a site is one of its own, such as its messages. */
export function sitesOfHost<Site extends Where>(url: string, sites: readonly Site[]): Site[] {
  const host = URL.parse(url)?.hostname;
  if (!host) return [];
  return sites.filter(({ hosts }) => hosts.some((own) => host === own || host.endsWith(`.${own}`)));
}

export function expectsPosts(url: string, site: KnownSite | null): boolean {
  const path = URL.parse(url)?.pathname;
  if (path === undefined || !site || site.off) return false;
  const isAt = (patterns: readonly string[] = []) => patterns.some((pattern) => fits(path, pattern));
  return isAt(site.postsAt) && !isAt(site.notAt);
}

/** The looks that its posts may have there. */
export function shapesAt(url: string, { shapes }: SiteData): Shape[] {
  const path = URL.parse(url)?.pathname ?? '';
  const isAt = (patterns: readonly string[]) => patterns.some((pattern) => fits(path, pattern));
  return shapes.filter(({ only, except }) => (!only || isAt(only)) && !(except && isAt(except)));
}

/** `*` stands for any run of characters. The earliest fit of each piece is as good as any other, so nothing backtracks. */
export function fits(path: string, pattern: string): boolean {
  const [head = '', ...rest] = pattern.split('*');
  const tail = rest.pop();
  if (tail === undefined) return path === head;
  if (!path.startsWith(head)) return false;
  let at = head.length;
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return path.length >= at + tail.length && path.endsWith(tail);
}
