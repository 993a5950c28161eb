/** What the buttons of the popup do. */
import type { WxtBrowser } from 'wxt/browser';
import { siteTurned } from '../settings/choices.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { PopupActs } from '../views/popup.tsx';
import type { TabPage } from './popup-page.ts';
import { readTab } from './read-tab.ts';
import { ask, type Tab } from './tab.ts';

interface Stage {
  readonly browser: WxtBrowser;
  readonly store: SettingsStore;
  readonly tab: Tab;
  page(): TabPage;
  draw(): Promise<void>;
}

export function popupActs({ browser, store, tab, page, draw }: Stage): PopupActs {
  const { tabs, runtime } = browser;
  const jumps = new Map<string, number>();
  return {
    chooseLanguage: (language) => void store.change(() => ({ language })),
    beQuieter: (quieter) => void store.change(() => ({ quieter })),
    turnSite(off) {
      const now = page();
      if (now.kind === 'found') void store.change(siteTurned({ id: now.id, optional: false }, !off));
    },
    jumpToNext(look) {
      const now = page();
      const posts = now.kind === 'found' ? now.warned.filter((post) => post.look === look) : [];
      const turn = jumps.get(look) ?? 0;
      jumps.set(look, turn + 1);
      const next = posts[turn % posts.length];
      if (next) void ask(tab, tabs, { kind: 'jump', key: next.key });
    },
    async readThisPage() {
      await readTab(browser, tab);
      await draw();
    },
    async reloadTab() {
      if (tab.id !== undefined) await tabs.reload(tab.id);
      window.close();
    },
    openOptions: () => void runtime.openOptionsPage(),
    openDemo: () => void tabs.create({ url: runtime.getURL('/demo.html') }),
  };
}
