/** Brings the reader into a tab, now. */
import type { WxtBrowser } from 'wxt/browser';
import { READER } from './reader-script.ts';
import { ask, type Tab } from './tab.ts';

/** A tab where it is already stays as it is. Fails where we may not read. */
export async function readTab({ tabs, scripting }: Pick<WxtBrowser, 'tabs' | 'scripting'>, tab: Tab) {
  if (tab.id === undefined || (await ask(tab, tabs, { kind: 'state' }))) return;
  const target = { tabId: tab.id };
  await scripting.insertCSS({ target, files: READER.css.map((file) => `/${file}`) });
  await scripting.executeScript({ target, files: READER.js.map((file) => `/${file}` as const) });
}
