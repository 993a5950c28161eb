/** What the buttons of the popup do. */
import type { WxtBrowser } from 'wxt/browser';
import type { SettingsStore } from '../settings/store.ts';
import type { PopupActs } from '../views/popup.tsx';
import type { TabPage } from './popup-page.ts';
import { readTab } from './read-tab.ts';
import type { SiteSwitches } from './site-switches.ts';
import { ask, type Tab } from './tab.ts';

interface Stage {
  readonly browser: WxtBrowser;
  readonly store: SettingsStore;
  readonly switches: SiteSwitches;
  readonly tab: Tab;
  page(): TabPage;
  draw(): Promise<void>;
}

export function popupActs({ browser, store, switches, tab, page, draw }: Stage): PopupActs {
  const { tabs, runtime } = browser;
  const jumps = new Map<string, number>();
  const leaveFor = async (going: Promise<unknown>) => {
    await going;
    window.close();
  };
  return {
    chooseLanguage: (language) => void store.change(() => ({ language })),
    beQuieter: (quieter) => void store.change(() => ({ quieter })),
    turnSite(on) {
      const now = page();
      if (now.kind !== 'closed') void switches.turn(now.place, on);
    },
    jumpToNext(look) {
      const now = page();
      const posts = now.kind === 'found' ? now.answer.warned.filter((post) => post.look === look) : [];
      const turn = jumps.get(look) ?? 0;
      jumps.set(look, turn + 1);
      const next = posts[turn % posts.length];
      if (next) void ask(tab, tabs, { kind: 'jump', key: next.key });
    },
    async readThisPage() {
      // where no extension may read, the popup says the same as before
      await readTab(browser, tab).catch(() => {});
      await draw();
    },
    async reloadTab() {
      if (tab.id !== undefined) await tabs.reload(tab.id);
      window.close();
    },
    openOptions: () => void leaveFor(runtime.openOptionsPage()),
    open: (name) => void leaveFor(tabs.create({ url: runtime.getURL(`/${name}.html`) })),
  };
}
