/** "Erase everything": what is stored, and what the browser lets us read beyond the manifest. */
import type { WxtBrowser } from 'wxt/browser';
import { addedOrigins } from './granted.ts';

export async function eraseEverything(browser: WxtBrowser): Promise<void> {
  const origins = await addedOrigins(browser);
  if (origins.length > 0) await browser.permissions.remove({ origins });
  await browser.scripting.unregisterContentScripts();
  await browser.storage.local.clear();
}
