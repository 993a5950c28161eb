import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { ALL_SITES, listedOrigins, optionalOrigins } from './src/app/origins.ts';
import { READER } from './src/app/reader-script.ts';
import type { Pack } from './src/packs/read/pack.ts';
import type { SiteData } from './src/packs/read/site.ts';
import { licencesOf } from './tools/licences.ts';

const PACK = '.built/pack.json';

/** Gives the extension the same id on every machine, as workshop policies need. Its private half was never kept. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwJ4m+skvQbnMCJ0+S78J0Lekw8J9uyhANaQNbI09hODtJs5E+LnE3b5V968kxNVEtYR2iHmQOtb1w0od7bAjHkumEHbYNGoKmSVewPPdgn5+4Pa4YQ12Z1HxrThAGS6fUjo4o14Iu9gpWbnrrfSovFWdPJJ/WfNH2c/ZznjhX8XZVeZFy533gC0mKS//dCw/kYKdKMgIRusopWwFptcOg5zBa7wz5aMP8Z5gBm+SFh/4Wbal3X+7nccuwP9iMhO73Mc1pHXePvONlm6qhinIPVqihvyd1ATdoYWX50wyZnMDFR8zWWioUO395BG4aIxSElyPzNnH7XB9WhkVVcDKIwIDAQAB';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  // that polyfill holds a call of `fetch`; nothing of ours may
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  hooks: {
    'build:done'({ config }, { steps }) {
      const chunks = steps.flatMap((step) => step.chunks);
      const modules = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
      writeFileSync(join(config.outDir, 'licences.txt'), licencesOf(modules));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    // `activeTab` only serves "read this page" and "add a picture", in the one tab where they are pressed
    permissions: ['storage', 'activeTab', 'scripting'],
    // `data:` is what a saved picture is kept as; nobody is asked for it
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:",
    },
    // not WXT's own content script: a page could see that one and stop it
    content_scripts: [
      { matches: listedOrigins(sites()), run_at: READER.runAt, js: [...READER.js], css: [...READER.css] },
    ],
    // each is asked for when the reader switches that site on
    optional_host_permissions: [...optionalOrigins(sites()), ALL_SITES],
    ...(browser === 'firefox' ? firefoxOnly : { key: KEY, minimum_chrome_version: '144' }),
  }),
});

const firefoxOnly = {
  browser_specific_settings: {
    gecko: {
      id: 'khoan-da@khoan-da',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};

/** The sites of the pack are the only list of them. */
function sites(): readonly SiteData[] {
  if (!existsSync(PACK)) throw new Error(`${PACK} is missing. Run: npm run rules`);
  return (JSON.parse(readFileSync(PACK, 'utf8')) as Pack).sites;
}
