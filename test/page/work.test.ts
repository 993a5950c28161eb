/** Real pages are read with a few steps for each of their nodes, however large they are. */
import { statSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openSavedPages, type SavedPages } from '../../tools/saved-pages.ts';
import { addressFor } from '../../tools/scan-page.ts';
import { shippedPack } from '../../tools/shipped-pack.ts';
import type { WorkReport } from '../../tools/work-script.ts';
import { captured, missing, PAGES } from './captured.ts';
import { sites } from './sites.ts';

/** Smaller ones are read in no time, whatever it costs. */
const LARGE = 500_000;
/** Half as much again as the costliest of them takes. One more look over the page for each of its posts is far more. */
const MOST = 25;
const large = missing ? captured : captured.filter(({ file }) => statSync(`${PAGES}/${file}`).size > LARGE);

let pages: SavedPages<WorkReport>;
beforeAll(async () => {
  if (!missing) pages = await openSavedPages(shippedPack(), 'work-script.ts');
});
afterAll(() => pages?.close());
beforeEach(({ skip }) => skip(missing, `there is no ${PAGES}`));

test.each(large)('$file is read with few steps for each node', async ({ file, ...row }) => {
  const { steps, nodes } = await pages.read(`${PAGES}/${file}`, addressFor(row, sites));
  expect(steps / nodes).toBeLessThanOrEqual(MOST);
});
