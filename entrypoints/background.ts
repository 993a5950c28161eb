import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { count } from '../src/app/messages.ts';

export default defineBackground(() => {
  void browser.action.setBadgeBackgroundColor({ color: '#B3261E' });

  browser.runtime.onMessage.addListener((message, sender) => {
    const told = count.safeParse(message);
    if (!told.success || sender.tab?.id === undefined) return;
    const { danger } = told.data;
    void browser.action.setBadgeText({ tabId: sender.tab.id, text: danger > 0 ? String(danger) : '' });
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
