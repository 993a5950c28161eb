/** Where posts may be on a page, by the first reader that finds any: the site's own, JSON-LD, microdata, repeated blocks. */
import { findEach } from './chain.ts';
import { isChallenge } from './challenge.ts';
import { contains } from './find.ts';
import { genericPosts } from './generic/generic-posts.ts';
import type { Mentions } from './generic/mentions.ts';
import type { Candidate } from './read-post.ts';
import { type Tree, treesOf } from './roots.ts';
import { expectsPosts, type KnownSite, shapesAt, siteOf } from './site-of.ts';
import { sitePosts } from './site-posts.ts';
import { jsonLdPosts } from './structured/json-ld.ts';
import { MICRODATA } from './structured/microdata.ts';

/** Elements that may have a shadow root; most of a page are of kinds that cannot, or seldom do. */
const ANY_HOST =
  ':not(a,b,br,button,code,em,form,g,h1,h2,h3,h4,i,iframe,img,input,label,li,link,meta,ol,option,p,path,script,small,span,strong,style,svg,td,tr,ul,use)';

export interface Candidates {
  readonly candidates: readonly Candidate[];
  /** What was looked through. */
  readonly trees: readonly Tree[];
  /** Posts should be there, by the address; where there are none the site has changed. */
  readonly expected: boolean;
}

/** Without `mentions` no page is read that nobody has described. */
export function findCandidates(
  doc: Document,
  url: string,
  sites: readonly KnownSite[],
  mentions?: Mentions,
): Candidates {
  const site = siteOf(url, sites);
  const address = URL.parse(url);
  if (site?.off || !address) return { candidates: [], trees: [doc], expected: false };
  let trees = treesOf(doc, site?.shadows?.join());
  const own = site ? sitePosts(trees, { id: site.id, url, shapes: shapesAt(url, site), reader: 'site' }) : [];
  if (own.length === 0 && isChallenge(doc)) return { candidates: [], trees, expected: false };
  const expected = expectsPosts(url, site) && findEach(doc, site?.signIn).length === 0;
  const candidates = firstFound([
    () => [...own, ...describedBeside(own, doc, url)],
    () => sitePosts(trees, { id: address.hostname, url, shapes: [MICRODATA], reader: 'generic' }),
    () => {
      // any page of an unknown site; of a known one, those where its own selectors have grown old
      if (!mentions || (site && (site.decoys || !expected))) return [];
      trees = treesOf(doc, ANY_HOST);
      return genericPosts(trees, address, mentions);
    },
  ]);
  return { candidates, trees, expected };
}

/** The page of a job may hold cards of others, and describe its own in JSON-LD alone. */
function describedBeside(own: readonly Candidate[], doc: Document, url: string): Candidate[] {
  const described = own.every(({ card }) => card) ? jsonLdPosts(doc, url) : [];
  return described.filter(({ container }) => !own.some((card) => contains(card.container, container)));
}

function firstFound(readers: readonly (() => Candidate[])[]): Candidate[] {
  for (const read of readers) {
    const found = read();
    if (found.length > 0) return found;
  }
  return [];
}
