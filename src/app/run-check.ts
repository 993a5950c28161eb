/** The check page: what is pasted is judged on the device when asked, and forgotten when the page is left. */
import type { WxtBrowser } from 'wxt/browser';
import { thisDevice } from '../settings/reader.ts';
import { makeSavedStore } from '../settings/saved-store.ts';
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
  const settings = makeSettingsStore(storage.local);
  const saved = makeSavedStore(storage.local);
  const page = new CheckPage({
    pack,
    show,
    judge: askJudge(browser, thisDevice()),
    detect: (text) => i18n.detectLanguage(text),
    choose: (choice) => void settings.change(() => choice),
    save: (post) => saved.save(post, new Date()),
    goThere: (country) => location.replace(runtime.getURL(`/there.html${country ? `#${country}` : ''}`)),
    openSaved: () => void tabs.create({ url: runtime.getURL('/saved.html') }),
  });
  // what a browser keeps of a page that was left is kept without the text
  addEventListener('pagehide', () => page.write(''));
  await followSettings(settings, (now) => page.follow(now));
}
