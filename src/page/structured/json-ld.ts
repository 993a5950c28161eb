/** Posts from JSON-LD, where it speaks of the page that is shown: after a navigation without reload it may be stale. */
import { closest, findAll } from '../find.ts';
import { keyOf } from '../identity.ts';
import { rangeIn } from '../page-text.ts';
import type { Candidate, ReadPost } from '../read-post.ts';
import { readText } from '../read-text.ts';
import { type JobPosting, jobPostingsIn } from './job-posting.ts';
import { type Page, pageOf, placeFor } from './placing.ts';

/** No page says so much about jobs. */
const LONGEST = 1_000_000;
const SELECTOR = 'script[type="application/ld+json"]';

export function jsonLdPosts(doc: Document, url: string): Candidate[] {
  const postings = findAll(doc, SELECTOR).flatMap(postingsIn);
  const page = postings.length > 0 ? pageOf(doc, url) : null;
  if (!page) return [];
  const placed = new Map<Element, JobPosting>();
  for (const posting of postings) {
    const place = placeFor(posting, page);
    if (place && !placed.has(place)) placed.set(place, posting);
  }
  return Array.from(placed, ([container, posting]) => ({
    container,
    from: posting,
    read: () => toPost(posting, page, container),
  }));
}

/** A page is looked over many times while it changes; its structured data seldom does. */
const parsed = new WeakMap<Element, { readonly json: string; readonly postings: JobPosting[] }>();

function postingsIn(script: Element): JobPosting[] {
  const json = script.textContent.length > LONGEST ? '' : script.textContent;
  let known = parsed.get(script);
  if (known?.json !== json) {
    known = { json, postings: json.includes('JobPosting') ? jobPostingsIn(json) : [] };
    parsed.set(script, known);
  }
  return known.postings;
}

function toPost({ parts, url }: JobPosting, { address }: Page, container: Element): ReadPost {
  const whole = Object.values(parts).join('\n');
  const id = (url && URL.parse(url, address)?.href) ?? address.origin + address.pathname;
  const isHeading = /^H\d$/.test(container.nodeName);
  return {
    id,
    key: keyOf(id, whole),
    site: address.hostname,
    reader: 'json-ld',
    selector: SELECTOR,
    container,
    post: { parts, site: address.hostname },
    mount: { anchor: container, where: isHeading ? 'after' : 'first-child', look: 'strip' },
    range: (part, start, end) => findShown(container, parts[part]?.slice(start, end)),
  };
}

/** The same words where the page shows them, looked for only once a reader asks. */
function findShown(container: Element, words: string | undefined): Range | null {
  const around = closest(container, 'main,[role="main"],article,body');
  if (!words || !around) return null;
  const shown = readText([around]);
  const at = shown.text.indexOf(words);
  return at < 0 ? null : rangeIn(shown, at, at + words.length);
}
