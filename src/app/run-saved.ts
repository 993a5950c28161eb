/** The page of saved posts: in step with what is stored, and what its buttons do. */
import type { WxtBrowser } from 'wxt/browser';
import type { ReaderPack } from '../packs/read/pack.ts';
import { makeSavedStore } from '../settings/saved-store.ts';
import { makeSettingsStore } from '../settings/store.ts';
import type { SavedActs, SavedProps } from '../views/saved.tsx';
import { type Following, followSettings } from './follow-settings.ts';
import { giveCopy, giveFile } from './give.ts';
import { chosen, posts, type SavedState, savedPage } from './saved-page.ts';
import { tallyAsCsv, tallyOf } from './tally.ts';

export async function runSaved(
  browser: WxtBrowser,
  { texts }: Pick<ReaderPack, 'texts'>,
  show: (props: SavedProps) => void,
): Promise<void> {
  const store = makeSavedStore(browser.storage.local);
  const state: SavedState = {
    stored: [],
    removed: new Map(),
    open: null,
    contacts: false,
    receiver: null,
    problem: undefined,
  };
  let now: Following | undefined;
  const draw = () => now && show({ ...savedPage(state, now, texts.lures), acts });
  const become = (changed: Partial<SavedState>) => {
    Object.assign(state, changed);
    draw();
  };
  const readAgain = async () => become({ stored: await store.all() });

  const today = () => new Date().toISOString();
  const acts: SavedActs = {
    // the address remembers which, so that "back" leads to the list
    open(key) {
      location.hash = key ?? '';
    },
    async remove(key) {
      const kept = state.stored.find((it) => it.key === key);
      if (!kept) return;
      await store.remove(key);
      state.removed.set(key, kept);
      location.hash = '';
      await readAgain();
    },
    async undo(key) {
      const kept = state.removed.get(key);
      const done = kept && (await store.restore(kept));
      if (done === 'saved') state.removed.delete(key);
      state.problem = done === 'saved' ? undefined : done;
      await readAgain();
    },
    showContacts: (contacts) => become({ contacts }),
    choose: (receiver) => become({ receiver }),
    print: () => print(),
    download() {
      const masked = !state.contacts;
      const text = JSON.stringify({ format: 1, made: today(), masked, posts: chosen(state) }, null, 2);
      giveFile(document, `khoan-da-${today().slice(0, 10)}.json`, 'application/json', text);
    },
    downloadTally() {
      const name = `khoan-da-tally-${today().slice(0, 10)}.csv`;
      giveFile(document, name, 'text/csv', tallyAsCsv(tallyOf(posts(state))));
    },
    copy: giveCopy,
  };

  addEventListener('hashchange', () => become({ open: location.hash.slice(1) || null }));
  state.open = location.hash.slice(1) || null;
  // tells of every change of the storage, saved posts included
  await followSettings(makeSettingsStore(browser.storage.local), (following) => {
    now = following;
    void readAgain();
  });
}
