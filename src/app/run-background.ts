/** What runs behind all pages: the judging of posts, the keeping of some, the badge, the welcome page, and the reader on the sites that were switched on. */
import type { WxtBrowser } from 'wxt/browser';
import type { Knowledge } from '../engine/knowledge.ts';
import { thisDevice } from '../settings/reader.ts';
import { followPermissions } from './follow-permissions.ts';
import { makeJudge } from './judge.ts';
import { keepPosts } from './keep-posts.ts';
import { count, judging } from './messages.ts';
import { openThereWhenAsked } from './open-there.ts';

export function runBackground(browser: WxtBrowser, knowledge: Knowledge): void {
  const { runtime, tabs } = browser;
  judgePosts(browser, knowledge);
  keepPosts(browser);
  showBadge(browser);
  followPermissions(browser);
  openThereWhenAsked(browser);
  runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void tabs.create({ url: runtime.getURL('/welcome.html') });
  });
}

function judgePosts({ runtime }: WxtBrowser, knowledge: Knowledge): void {
  const device = thisDevice();
  const judge = makeJudge(knowledge, device);
  runtime.onMessage.addListener((message) => {
    const asked = judging.safeParse(message);
    if (!asked.success) return undefined;
    return Promise.resolve({ timeZone: device.timeZone, verdicts: judge(asked.data) });
  });
}

/** Firefox for Android has no badges; there the popup alone counts. */
function showBadge({ runtime, action }: WxtBrowser): void {
  void action.setBadgeBackgroundColor?.({ color: '#B3261E' });
  runtime.onMessage.addListener((message, sender) => {
    const told = count.safeParse(message);
    if (!told.success || sender.tab?.id === undefined) return;
    const { danger } = told.data;
    void action.setBadgeText?.({ tabId: sender.tab.id, text: danger > 0 ? String(danger) : '' });
  });
}
