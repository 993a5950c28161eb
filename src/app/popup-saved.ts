/** What was kept from the page under the popup. A picture of it can only be taken here: a press on our button lets us see that one tab. */
import type { WxtBrowser } from 'wxt/browser';
import { makeSavedStore, type Saving } from '../settings/saved-store.ts';
import type { SavedHere } from '../views/popup-saved.tsx';
import type { Tab } from './tab.ts';

/** Enough to read small print by, and a fraction of the size. */
const PICTURE = { format: 'jpeg', quality: 75 } as const;

/** Nothing where nothing was kept from there. */
export async function savedHere(
  { tabs, storage }: Pick<WxtBrowser, 'tabs' | 'storage'>,
  { url }: Tab,
  draw: (here: SavedHere) => void,
): Promise<void> {
  const store = makeSavedStore(storage.local);
  const posts = (await store.all()).flatMap(({ post }) => post ?? []);
  const kept = posts.filter(({ address }) => address && url && placeOf(address) === placeOf(url));
  const [last] = kept;
  if (!last) return;
  const show = (picture?: Saving) => draw({ count: kept.length, picture, addPicture });
  const addPicture = async () => {
    const picture = await tabs.captureVisibleTab(PICTURE).catch(() => undefined);
    show(picture ? await store.addPicture(last.key, picture) : 'failed');
  };
  show();
}

/** A page is the same wherever it is scrolled to. */
const placeOf = (url: string) => url.replace(/#.*/, '');
