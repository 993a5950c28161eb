/** The check page: what is pasted is judged on the device when asked, and forgotten when the page is left. */
import type { WxtBrowser } from 'wxt/browser';
import { makeSettingsStore } from '../settings/store.ts';
import type { CheckProps } from '../views/check.tsx';
import { askJudge } from './ask-judge.ts';
import { type CheckPack, CheckPage } from './check-page.ts';
import { followSettings } from './follow-settings.ts';

export async function runCheck(
  browser: WxtBrowser,
  pack: CheckPack,
  show: (props: CheckProps) => void,
): Promise<void> {
  const { storage, tabs, runtime, i18n } = browser;
  const page = new CheckPage({
    pack,
    show,
    judge: askJudge(browser),
    detect: (text) => i18n.detectLanguage(text),
    goThere: () => location.replace(runtime.getURL('/there.html')),
    openSaved: () => void tabs.create({ url: runtime.getURL('/saved.html') }),
  });
  // what a browser keeps of a page that was left is kept without the text
  addEventListener('pagehide', () => page.write(''));
  await followSettings(makeSettingsStore(storage.local), (now) => page.follow(now));
}
