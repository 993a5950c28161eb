/** Keeps the reader on the sites the browser lets us read, from the moment it does and no longer. */
import type { WxtBrowser } from 'wxt/browser';
import { addedOrigins, grantedOrigins, manifestOrigins } from './granted.ts';
import type { Question } from './messages.ts';
import { readTab } from './read-tab.ts';
import { READER } from './reader-script.ts';

const ID = 'reader';

export function followPermissions(browser: WxtBrowser): void {
  const { runtime, permissions, tabs } = browser;
  const inTurn = queue();
  const register = () => inTurn(() => registerReader(browser));

  // what was registered does not outlive an update
  runtime.onInstalled.addListener(register);
  runtime.onStartup.addListener(register);
  permissions.onAdded.addListener(({ origins = [] }) => {
    register();
    if (origins.length > 0) inTurn(() => readOpenTabs(browser, origins));
  });
  permissions.onRemoved.addListener(() => {
    register();
    inTurn(async () => {
      const told: Question = { kind: 'permitted', origins: await grantedOrigins(browser) };
      const all = await tabs.query({});
      await Promise.allSettled(all.map(async ({ id }) => id !== undefined && tabs.sendMessage(id, told)));
    });
  });
}

/** For the pages that are granted and that the manifest does not name; from their next load on. */
async function registerReader(browser: WxtBrowser): Promise<void> {
  const { scripting } = browser;
  const matches = await addedOrigins(browser);
  const there = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (there.length > 0) await scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  const { js, css, runAt } = READER;
  const excludeMatches = manifestOrigins(browser);
  await scripting.registerContentScripts([
    { id: ID, matches, excludeMatches, js: [...js], css: [...css], runAt },
  ]);
}

async function readOpenTabs(browser: WxtBrowser, origins: readonly string[]): Promise<void> {
  const open = await browser.tabs.query({ url: [...origins] });
  await Promise.allSettled(open.map((tab) => readTab(browser, tab)));
}

/** One after the other; what fails does not stop the next. */
function queue(): (act: () => Promise<unknown>) => void {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    last = last.then(act).catch(() => {});
  };
}
