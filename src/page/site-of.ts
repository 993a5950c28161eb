/** Which site an address belongs to, and whether posts are expected there. */
import type { SiteData } from '../packs/read/site.ts';

export function siteOf(url: string, sites: readonly SiteData[]): SiteData | null {
  const host = URL.parse(url)?.hostname;
  if (!host) return null;
  return sites.find((site) => site.hosts.some((own) => host === own || host.endsWith(`.${own}`))) ?? null;
}

export function expectsPosts(url: string, site: SiteData | null): boolean {
  const path = URL.parse(url)?.pathname;
  return path !== undefined && (site?.postsAt.some((pattern) => fits(path, pattern)) ?? false);
}

/** `*` stands for any run of characters. The earliest fit of each piece is as good as any other, so nothing backtracks. */
function fits(path: string, pattern: string): boolean {
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
