/** `scan --page`: saved pages, read as the extension reads them; one line per post, then one per page. */
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import * as z from 'zod';
import { LEVELS, type Post, type Verdict } from '../src/engine/post.ts';
import type { Pack } from '../src/packs/read/pack.ts';
import type { SiteData } from '../src/packs/read/site.ts';
import type { PageReport } from './page-script.ts';
import { NEUTRAL, openSavedPages } from './saved-pages.ts';

export interface ScanPagesOptions {
  /** A saved page, or an index: JSON Lines with `file`, relative to it, and `url`. */
  readonly page: string;
  readonly url?: string | undefined;
  readonly pack: Pick<Pack, 'sites' | 'topics'>;
  readonly scan: (post: Post) => Verdict;
  readonly output: Pick<NodeJS.WritableStream, 'write'>;
}

const indexRow = z.looseObject({
  file: z.string(),
  url: z.string().nullable(),
  site: z.optional(z.string()),
});

interface Row {
  readonly path: string;
  readonly url: string | null;
  /** The site's id, for a page whose address is not known. */
  readonly site?: string | undefined;
  /** As the index names it; a single page needs no name. */
  readonly file?: string;
}

type Report = Pick<PageReport, 'posts' | 'state'>;

/** Answers whether every page could be opened. */
export async function scanPages({ page, url, pack, scan, output }: ScanPagesOptions): Promise<boolean> {
  const rows = page.endsWith('.jsonl') ? await readIndex(page) : [{ path: page, url: url ?? null }];
  const pages = await openSavedPages(pack);
  let allOpened = true;
  try {
    for (const row of rows) {
      const report: Report = await pages.read(row.path, addressFor(row, pack.sites)).catch(unopened);
      for (const line of linesOf(row, report, scan)) output.write(`${JSON.stringify(line)}\n`);
      if (report.state.error !== undefined) allOpened = false;
    }
  } finally {
    await pages.close();
  }
  return allOpened;
}

function linesOf({ file, url }: Row, { posts, state }: Report, scan: ScanPagesOptions['scan']): object[] {
  const named = file === undefined ? {} : { file };
  const lines = inPlaces(posts).map(({ first, others }) => {
    const { id, site, reader, post } = first;
    const beside = others.length === 0 ? {} : { beside: others.map((other) => other.post.parts) };
    const { level, frame, lures, signals } = [first, ...others].map((one) => scan(one.post)).reduce(graver);
    return { ...named, site, reader, id, parts: post.parts, ...beside, level, frame, lures, signals };
  });
  return [...lines, { ...named, url, page: state }];
}

type Reading = Report['posts'][number];

/** A job that stands in a list and beside it is found by two selectors, and is one. */
function inPlaces(posts: readonly Reading[]): { first: Reading; others: Reading[] }[] {
  const found: { first: Reading; others: Reading[] }[] = [];
  for (const post of posts) {
    const same = found.find(({ first }) => first.id === post.id && first.selector !== post.selector);
    if (same) same.others.push(post);
    else found.push({ first: post, others: [] });
  }
  return found;
}

const graver = (one: Verdict, other: Verdict): Verdict =>
  LEVELS.indexOf(other.level) > LEVELS.indexOf(one.level) ? other : one;

/** Says so in the page's own line, and the run goes on. */
function unopened(reason: unknown): Report {
  const error = reason instanceof Error ? reason.message : String(reason);
  return { posts: [], state: { reader: 'none', posts: 0, selectors: [], health: 'none-expected', error } };
}

/** An index may cut names out of addresses, or know no more than the site. */
export function addressFor({ url, site }: Pick<Row, 'url' | 'site'>, sites: readonly SiteData[]): string {
  const whole = url?.replaceAll('…', '1');
  if (whole && URL.canParse(whole) && /^https?:/.test(whole)) return whole;
  const host = sites.find(({ id }) => id === site)?.hosts[0];
  return host ? `https://${host}/` : NEUTRAL;
}

async function readIndex(index: string): Promise<Row[]> {
  const lines = (await readFile(index, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const row = indexRow.safeParse(parsed(line));
    // a row that cannot be read is a page that cannot be opened, and the run goes on
    const { file, url, site } = row.success ? row.data : { file: line.slice(0, 80), url: null };
    return { file, url, site, path: resolve(dirname(index), file) };
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
