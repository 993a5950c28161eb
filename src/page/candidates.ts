/** Where posts may be on a page, by the first reader that finds any: the site's own, JSON-LD, then microdata. */
import type { Candidate } from './read-post.ts';
import { type KnownSite, shapesAt, siteOf } from './site-of.ts';
import { sitePosts } from './site-posts.ts';
import { jsonLdPosts } from './structured/json-ld.ts';
import { MICRODATA } from './structured/microdata.ts';

export function findCandidates(doc: Document, url: string, sites: readonly KnownSite[]): Candidate[] {
  const site = siteOf(url, sites);
  if (site?.off) return [];
  const own = site ? sitePosts(doc, { id: site.id, shapes: shapesAt(url, site), reader: 'site' }) : [];
  // the page of a job may hold cards of others, and describe its own in JSON-LD alone
  const described = own.every(({ card }) => card) ? jsonLdPosts(doc, url) : [];
  const isCard = ({ container }: Candidate) => own.some((card) => card.container.contains(container));
  const found = [...own, ...described.filter((candidate) => !isCard(candidate))];
  if (found.length > 0) return found;
  return sitePosts(doc, { id: URL.parse(url)?.hostname ?? '', shapes: [MICRODATA], reader: 'generic' });
}
