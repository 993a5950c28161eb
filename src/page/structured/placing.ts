/** Where on the page a posting from structured data is shown; nowhere, where the page shows something else. */
import { findAll } from '../find.ts';
import type { JobPosting } from './job-posting.ts';

export interface Page {
  readonly address: URL;
  readonly title: string;
  readonly headings: readonly { readonly element: Element; readonly text: string }[];
  /** For a posting that no heading names. */
  readonly main: Element | undefined;
}

export function pageOf(doc: Document, url: string): Page | null {
  const address = URL.parse(url);
  if (!address) return null;
  return {
    address,
    title: folded(findAll(doc, 'title')[0]?.textContent),
    headings: findAll(doc, 'h1,h2,h3').map((element) => ({ element, text: folded(element.textContent) })),
    main: findAll(doc, 'main,[role="main"]')[0] ?? findAll(doc, 'body')[0],
  };
}

export function placeFor(posting: JobPosting, page: Page): Element | null {
  const title = folded(posting.parts.title);
  if (!title || !sameAddress(posting.url, page.address)) return null;
  const heading = page.headings.find(({ text }) => text.includes(title));
  if (heading) return heading.element;
  const shell = !page.title && page.headings.length === 0;
  return shell || page.title.includes(title) ? (page.main ?? null) : null;
}

/** By the last piece of the path: languages and tracking stand before and after it. */
function sameAddress(url: string | null, page: URL): boolean {
  const own = url ? URL.parse(url, page) : null;
  const last = lastPiece(own);
  return !last || own?.host !== page.host || last === lastPiece(page);
}

function lastPiece(url: URL | null): string | undefined {
  return url?.pathname.split('/').filter(Boolean).at(-1);
}

function folded(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
}
