/** What the tab under the popup is to us. */
import type { WxtBrowser } from 'wxt/browser';
import type { PopupPage } from '../views/popup-found.tsx';
import { type PageAnswer, pageAnswer, type Question } from './messages.ts';

type AnsweredPage = { readonly kind: 'found' } & PageAnswer;
export type TabPage = AnsweredPage | Exclude<PopupPage, { kind: 'found' }>;

/** What the popup needs to know of a tab; its address is only there while the reader's press on the button counts. */
export interface Tab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

export async function pageIn(
  tab: Tab,
  tabs: Pick<WxtBrowser['tabs'], 'sendMessage'>,
  isListed: (url: string) => boolean,
): Promise<TabPage> {
  const answer = await ask(tab, tabs, { kind: 'state' });
  if (answer) return { kind: 'found', ...answer };
  if (!tab.url?.startsWith('http')) return { kind: 'closed' };
  return { kind: isListed(tab.url) ? 'asleep' : 'foreign' };
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
