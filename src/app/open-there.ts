/** Opens the page for those who said yes already, in the tab where that was pressed. */
import type { WxtBrowser } from 'wxt/browser';
import { goThere } from './messages.ts';

export function openThereWhenAsked(browser: WxtBrowser): void {
  const { runtime } = browser;
  runtime.onMessage.addListener((message, sender) => {
    const asked = goThere.safeParse(message);
    if (!asked.success || sender.tab?.id === undefined) return;
    const { country } = asked.data;
    void replacePage(browser, sender.tab.id, runtime.getURL(`/there.html${country ? `#${country}` : ''}`));
  });
}

/** In place of what the tab showed, where the browser can: "back" must not lead here. */
async function replacePage({ tabs }: WxtBrowser, tab: number, url: string): Promise<void> {
  try {
    await tabs.update(tab, { url, loadReplace: true } as Parameters<typeof tabs.update>[1]);
  } catch {
    // Chromium knows no such wish; there the page takes itself out of the history when it is left
    await tabs.update(tab, { url });
  }
}
