/** A tab of the browser, and the reader in it. */
import type { WxtBrowser } from 'wxt/browser';
import { type PageAnswer, pageAnswer, type Question } from './messages.ts';

/** What we need to know of a tab; its address is only there while the reader's press on the button counts. */
export interface Tab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

/** Nothing where no reader is in the tab. */
export async function ask(
  { id }: Tab,
  tabs: Pick<WxtBrowser['tabs'], 'sendMessage'>,
  question: Question,
): Promise<PageAnswer | undefined> {
  if (id === undefined) return undefined;
  return pageAnswer.safeParse(await tabs.sendMessage(id, question).catch(() => undefined)).data;
}
