/** Where on the page a posting from structured data is shown; nowhere, where the page shows something else. */
import { findAll, nameOf } from '../find.ts';
import type { JobPosting } from './job-posting.ts';

interface Heading {
  readonly element: Element;
  readonly level: number;
  readonly text: string;
}

const LONGEST_TITLE = 1000;

export interface Page {
  readonly address: URL;
  readonly title: string;
  readonly headings: readonly Heading[];
  /** The highest rank of heading there is: 1 for `h1`. */
  readonly topLevel: number;
  /** For a posting that no heading names. */
  readonly main: Element | undefined;
}

export function pageOf(doc: Document, url: string): Page | null {
  const address = URL.parse(url);
  if (!address) return null;
  const headings = findAll(doc, 'h1,h2,h3').map(toHeading);
  return {
    address,
    title: folded(findAll(doc, 'title')[0]?.textContent),
    headings,
    topLevel: Math.min(...headings.map(({ level }) => level)),
    main: findAll(doc, 'main,[role="main"]')[0] ?? findAll(doc, 'body')[0],
  };
}

export function placeFor(posting: JobPosting, page: Page): Element | null {
  const title = folded(posting.parts.title);
  const address = addressOf(posting.url, page.address);
  if (!title || address === 'another') return null;
  const heading = page.headings.find(({ text }) => text.includes(title));
  const named = page.title.includes(title) || (heading !== undefined && heading.level <= page.topLevel);
  // what the page before left behind may be named here too, by a card of another job
  if (heading && (named || address === 'this')) return heading.element;
  const shell = !page.title && page.headings.length === 0;
  return shell || named ? (page.main ?? null) : null;
}

/** By the last piece of the path: languages and tracking stand before and after it. */
function addressOf(url: string | null, page: URL): 'this' | 'another' | 'unsaid' {
  const own = url ? URL.parse(url, page) : null;
  const last = lastPiece(own);
  if (!last || own?.host !== page.host) return 'unsaid';
  return last === lastPiece(page) ? 'this' : 'another';
}

function lastPiece(url: URL | null): string | undefined {
  return url?.pathname.split('/').filter(Boolean).at(-1);
}

function toHeading(element: Element): Heading {
  return { element, level: Number(nameOf(element)[1]), text: folded(element.textContent) };
}

function folded(text: string | undefined): string {
  return (text ?? '').slice(0, LONGEST_TITLE).replace(/\s+/g, ' ').trim().toLowerCase();
}
