import type { Page } from 'puppeteer-core';
import type { PageAnswer } from '../src/app/messages.ts';
import { keyOf } from '../src/page/identity.ts';
import type { BrowserName } from './browsers.ts';
import { closedRoot } from './closed-root.ts';

interface Row {
  readonly look: string;
  readonly post: string;
  /** What its notice says. */
  readonly resembles: string;
}

/** The posts of the demo feed as a reader meets them: read from the page, with the notices that stand beside them. */
export async function feedTable(name: BrowserName, feed: Page, answer: PageAnswer): Promise<Row[]> {
  const posts = await feed.$$eval('article.post', (all) =>
    all.map((it) => ({ id: it.dataset.id ?? '', text: it.querySelector('.text')?.textContent ?? '' })),
  );
  const looks = new Map(answer.warned.map(({ key, look }) => [key, look]));
  const rows: Row[] = [];
  for (const { id, text } of posts) {
    const look = looks.get(keyOf(id, text)) ?? 'quiet';
    const notice = closedRoot(name, feed, `document.querySelector('[data-id="${id}"] > :empty')`);
    rows.push({ look, post: firstWords(text), resembles: look === 'quiet' ? '' : await notice(says) });
  }
  return rows;
}

/** The sentence behind the word of alarm; a chip says it only while it is open. */
function says(root: ShadowRoot): string {
  const sentence = () => root.querySelector('.say b')?.nextSibling?.textContent?.trim() ?? '';
  const inStrip = sentence();
  if (inStrip) return inStrip;
  root.querySelector('button')?.click();
  const inChip = sentence();
  root.querySelector('button')?.click();
  return inChip;
}

const firstWords = (text: string) =>
  (text.length > 48 ? `${text.slice(0, 47)}…` : text).replaceAll('\n', ' ');
