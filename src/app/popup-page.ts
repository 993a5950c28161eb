/** What the tab under the popup is to us. */
import type { WxtBrowser } from 'wxt/browser';
import type { PopupPage } from '../views/popup-found.tsx';
import type { PageAnswer } from './messages.ts';
import { ask, type Tab } from './tab.ts';

type AnsweredPage = { readonly kind: 'found' } & PageAnswer;
export type TabPage = AnsweredPage | Exclude<PopupPage, { kind: 'found' }>;

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
