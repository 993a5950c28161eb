/** The sites as they are written in `rules/sites`, checked by their schema. */
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { type SiteData, siteSchema } from '../../src/packs/read/site.ts';

const files = import.meta.glob<string>('../../rules/sites/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const sites: readonly SiteData[] = Object.values(files).map((text) =>
  z.parse(siteSchema, parse(text)),
);
