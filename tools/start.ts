/** `npm start`: builds the extension and opens the demo feed with it; without a display, prints what it warned of. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageAnswer } from '../src/app/messages.ts';
import { demoPosts } from '../src/views/demo-posts.ts';
import { findBrowser } from './browsers.ts';
import { openBrowser } from './open-browser.ts';
import { step } from './steps.ts';

type Extension = typeof import('wxt/browser').browser;

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const name = findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox';

const { failed } = await step('build', name === 'firefox' ? 'wxt build -b firefox' : 'wxt build');
if (failed > 0) process.exit(1);
const { browser, open } = await openBrowser(name, { visible: hasDisplay });
const demo = await open('demo.html');
if (hasDisplay) {
  console.log('The demo feed is open. Close the browser to end this.');
} else {
  await report(demo, await open('popup.html'));
  await browser.close();
}

async function report(feed: Page, inside: Page): Promise<void> {
  const { read, warned } = await readWhole(inside);
  await feed.bringToFront();
  console.log(`${read} posts read, ${warned.length} with a notice:\n`);
  for (const { id, text } of demoPosts) {
    const look = warned.find(({ key }) => key.startsWith(`${id}:`))?.look ?? '-';
    console.log(`${look.padEnd(7)}  ${id.padEnd(28)}  ${text.replaceAll('\n', ' ').slice(0, 70)}`);
  }
  const folder = join(import.meta.dirname, '..', '.shots');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'demo.png');
  await feed.setViewport({ width: 900, height: 1200 });
  await feed.screenshot({ path });
  console.log(`\nNo display here; the feed as a picture: ${path}`);
}

/** Asks the feed what the popup asks, until every post is read. */
async function readWhole(inside: Page): Promise<PageAnswer> {
  const answer = await inside.waitForFunction(
    async (posts: number) => {
      const { tabs } = (globalThis as unknown as { browser: Extension }).browser;
      const all = await tabs.query({ url: `${location.origin}/demo.html` });
      const told = await tabs.sendMessage(all[0]?.id ?? -1, { kind: 'state' }).catch(() => null);
      return told && told.read >= posts ? told : false;
    },
    { timeout: 30_000, polling: 100 },
    demoPosts.length,
  );
  return (await answer.jsonValue()) as PageAnswer;
}
