/** Joins a page to the extension: the one place where the browser's interface meets `watchPageFor`. */
import type { WxtBrowser } from 'wxt/browser';
import { removeLeftovers } from '../notice/leftovers.ts';
import type { ReaderPack } from '../packs/read/pack.ts';
import { thisDevice } from '../settings/reader.ts';
import { makeSettingsStore } from '../settings/store.ts';
import { askJudge } from './ask-judge.ts';
import { type GoThere, type PageAnswer, saving } from './messages.ts';
import { quietly } from './quietly.ts';
import { watchPageFor } from './watch-page.ts';

/** A page has one reader: a second one that is brought in ends the first. */
const ONE = Symbol.for('khoan-da.reader');
const world = globalThis as { [ONE]?: AbortController };

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
  world[ONE]?.abort();
  world[ONE] = end;
  removeLeftovers(document);
  const device = thisDevice();
  const send = (message: object) => quietly(() => browser.runtime.sendMessage(message));
  // where nothing can be read, nothing is shown
  await watchPageFor({
    doc: document,
    url,
    pack,
    store: makeSettingsStore(browser.storage.local),
    device,
    end,
    judge: askJudge(browser, device),
    painted: () => !moves && painted(),
    isAlive: () => browser.runtime?.id !== undefined,
    tell: send,
    save: async (post) =>
      saving.safeParse(await browser.runtime.sendMessage({ kind: 'save', post })).data ?? 'failed',
    goThere: (country) => send({ kind: 'there', ...(country && { country }) } satisfies GoThere),
    listen: (answer, signal) => listen(browser, answer, signal),
  }).catch(() => {});
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
