/** Joins a page to the extension: the one place where the browser's interface meets `watchPageFor`. */
import type { WxtBrowser } from 'wxt/browser';
import type { ReaderPack } from '../packs/read/pack.ts';
import { thisDevice } from '../settings/reader.ts';
import { makeSettingsStore } from '../settings/store.ts';
import { askJudge } from './ask-judge.ts';
import { type GoThere, type PageAnswer, saving } from './messages.ts';
import { watchPageFor } from './watch-page.ts';

/** Before the first words are painted nothing can move under anybody's eyes. */
const painted = () => performance.getEntriesByType('paint').length > 0;

/** `moves` on pages of our own, which may make room for a notice while they are looked at. */
export async function startReader(
  browser: WxtBrowser,
  pack: ReaderPack,
  url: () => string,
  moves = false,
): Promise<void> {
  const end = new AbortController();
  // the page's console is no place for our troubles: where nothing can be read, nothing is shown
  const quietly = (act: () => Promise<unknown>) => act().catch(() => {});
  await quietly(() =>
    watchPageFor({
      doc: document,
      url,
      pack,
      store: makeSettingsStore(browser.storage.local),
      device: thisDevice(),
      end,
      judge: askJudge(browser),
      painted: () => !moves && painted(),
      isAlive: () => browser.runtime?.id !== undefined,
      tell: (count) => void quietly(async () => browser.runtime.sendMessage(count)),
      save: async (post) =>
        saving.safeParse(await browser.runtime.sendMessage({ kind: 'save', post })).data ?? 'failed',
      goThere(country) {
        const message: GoThere = { kind: 'there', ...(country && { country }) };
        void quietly(async () => browser.runtime.sendMessage(message));
      },
      listen: (answer, signal) => listen(browser, answer, signal),
    }),
  );
}

function listen(
  { runtime: { onMessage } }: WxtBrowser,
  answer: (message: unknown) => PageAnswer | undefined,
  signal: AbortSignal,
): void {
  const listener = (message: unknown) => {
    const found = answer(message);
    return found && Promise.resolve(found);
  };
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener), { once: true });
}
