/** What the browser lets us read. */
import type { WxtBrowser } from 'wxt/browser';

export const grantedOrigins = async ({ permissions }: Pick<WxtBrowser, 'permissions'>): Promise<string[]> =>
  (await permissions.getAll()).origins ?? [];

/** What came with the manifest. */
export const manifestOrigins = ({ runtime }: Pick<WxtBrowser, 'runtime'>): string[] =>
  (runtime.getManifest().content_scripts ?? []).flatMap(({ matches = [] }) => matches);

/** What was granted on top of the manifest, and can be given back. */
export async function addedOrigins(browser: Pick<WxtBrowser, 'permissions' | 'runtime'>): Promise<string[]> {
  const listed = manifestOrigins(browser);
  const granted = await grantedOrigins(browser);
  return granted.filter((origin) => /^(\*|https?):/.test(origin) && !listed.includes(origin));
}
