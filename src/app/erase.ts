/** "Erase everything": what is stored, and what the browser lets us read beyond the manifest. */
import type { WxtBrowser } from 'wxt/browser';
import { addedOrigins } from './granted.ts';

export async function eraseEverything(browser: WxtBrowser): Promise<void> {
  const origins = await addedOrigins(browser);
  await browser.storage.local.clear();
  await browser.scripting.unregisterContentScripts();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
