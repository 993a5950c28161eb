import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from '../../tools/open-browser.ts';
import { serialise } from './notice-in-page.ts';

export type Change = (page: Page) => Promise<void>;

/** The nodes of a page at an address where the extension does not look: as served, and after each change. */
export async function withoutExtension(
  { visit }: OpenBrowser,
  html: string,
  ...changes: readonly Change[]
): Promise<string[]> {
  const page = await visit('https://plain.example/', html);
  const nodes = [await serialise(page)];
  for (const change of changes) {
    await change(page);
    nodes.push(await serialise(page));
  }
  await page.close();
  return nodes;
}
