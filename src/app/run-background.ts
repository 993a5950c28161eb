/** What runs behind all pages: the badge, the welcome page, and the reader on the sites that were switched on. */
import type { WxtBrowser } from 'wxt/browser';
import { followPermissions } from './follow-permissions.ts';
import { count } from './messages.ts';

export function runBackground(browser: WxtBrowser): void {
  const { runtime, tabs } = browser;
  showBadge(browser);
  followPermissions(browser);
  runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void tabs.create({ url: runtime.getURL('/welcome.html') });
  });
}

/** Firefox for Android has no badges; there the popup alone counts. */
function showBadge({ runtime, action }: WxtBrowser): void {
  void action.setBadgeBackgroundColor?.({ color: '#B3261E' });
  runtime.onMessage.addListener((message, sender) => {
    const told = count.safeParse(message);
    if (!told.success || sender.tab?.id === undefined) return;
    const { danger } = told.data;
    void action.setBadgeText?.({ tabId: sender.tab.id, text: danger > 0 ? String(danger) : '' });
  });
}
