/** Writes down what a page's reader wants to keep; runs in the background, where no page reaches. */
import type { WxtBrowser } from 'wxt/browser';
import { makeSavedStore } from '../settings/saved-store.ts';
import { save } from './messages.ts';

export function keepPosts({ runtime, storage }: WxtBrowser): void {
  const store = makeSavedStore(storage.local);
  runtime.onMessage.addListener((message: unknown) => {
    const asked = save.safeParse(message);
    return asked.success ? store.save(asked.data.post, new Date()) : undefined;
  });
}
