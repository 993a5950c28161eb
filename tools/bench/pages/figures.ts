/** Run in a process of its own: what reading costs pages in Chromium, beside the same pages in a browser without us. */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../launch-browser.ts';
import { openBrowser, showIn } from '../../open-browser.ts';
import { median } from '../clock.ts';
import { type Cost, costOf } from './cost.ts';
import { FEED_ADDRESS, feedOf, NO_POSTS, postOf } from './feed.ts';

const POSTS = 1000;
/** Visits of the same page after the first. */
const AGAIN = 5;
/** Passes over a thousand posts in one document: the first warm the browser up, the others are counted. */
const PASSES = { cold: 5, warm: 5 };
/** Longer than changes wait for the next look at a page, in milliseconds. */
const NEXT_LOOK = 1200;
const ARRIVALS = { aSecond: 50, seconds: 4 };
/** Milliseconds without a task after which a page is at rest. */
const REST = 500;
const PAGES = `${process.env.FIELD ?? '../shared'}/pages`;
const CAPTURES = [
  ['facebook/group_vi_loggedin_2026-01.html', FEED_ADDRESS],
  ['youtube/home_2025.html', 'https://www.youtube.com/'],
] as const;

export interface PageFigures {
  readonly nodes: number;
  readonly cold: Cost;
  readonly later: Cost;
  /** Other posts take the place of all in the same document. */
  readonly warm: Cost;
  /** The whole main thread, in milliseconds. */
  readonly thread: { readonly withUs: number; readonly without: number };
  /** Of the large captured pages that are at hand, by file. */
  readonly captures: readonly (readonly [file: string, cost: Cost])[];
  readonly empty: Cost;
  /** While posts arrive and the page scrolls; the share of the time. */
  readonly arriving: Cost & { readonly share: number };
  /** MB on the heap after posts came and went, over what was there before. */
  readonly left: { readonly withUs: number; readonly without: number };
}

interface Tab {
  readonly page: Page;
  /** Milliseconds its main thread has worked. */
  worked(): Promise<number>;
  /** MB. */
  heap(): Promise<number>;
  /** Until it is at rest. */
  show(html: string, url?: string): Promise<void>;
}

const plain = await launchBrowser('chromium', '', {});
const { browser } = await openBrowser('chromium');
const tracer = await browser.newPage();
const feed = feedOf(POSTS);

/** A tab whose work is counted from the start. */
async function openTab(where: Browser): Promise<Tab> {
  const page = await where.newPage();
  const session = await page.createCDPSession();
  // what the thread itself has worked, whatever else the machine was doing
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metric = async (name: string) =>
    (await session.send('Performance.getMetrics')).metrics.find((it) => it.name === name)?.value ?? 0;
  const tab: Tab = {
    page,
    worked: async () => (await metric('TaskDuration')) * 1000,
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      return (await metric('JSHeapUsedSize')) / 1e6;
    },
    async show(html, url = FEED_ADDRESS) {
      await showIn(page, url, html);
      await atRest(tab);
    },
  };
  return tab;
}

/** Measuring is a task too, of well under a millisecond. */
async function atRest({ worked }: Tab): Promise<void> {
  for (let before = -1; ; ) {
    const now = await worked();
    if (now - before < 2) return;
    before = now;
    await setTimeout(REST);
  }
}

async function costOfVisit(html: string, url?: string): Promise<Cost> {
  const tab = await openTab(browser);
  const cost = await costOf(tracer, () => tab.show(html, url));
  await tab.page.close();
  return cost;
}

async function threadOfVisit(where: Browser): Promise<number> {
  const tab = await openTab(where);
  await tab.show(feed);
  const ms = await tab.worked();
  await tab.page.close();
  return ms;
}

/** Posts come in tens while the page scrolls to them. */
async function arrive(page: Page): Promise<void> {
  const { aSecond, seconds } = ARRIVALS;
  for (let id = POSTS; id < POSTS + aSecond * seconds; id += 10) {
    const html = Array.from({ length: 10 }, (_, i) => postOf(id + i)).join('');
    await page.evaluate((more) => {
      document.querySelector('#feed')?.insertAdjacentHTML('beforeend', more);
      scrollTo(0, document.documentElement.scrollHeight);
    }, html);
    await setTimeout((10 / aSecond) * 1000);
  }
}

/** Other posts in place of all those before, time and again, as in a feed that is left for the next. */
async function costOfPasses(): Promise<Cost> {
  const tab = await openTab(browser);
  await tab.show(feedOf(POSTS));
  const costs: Cost[] = [];
  for (let pass = 1; pass <= PASSES.cold + PASSES.warm; pass++) {
    const posts = Array.from({ length: POSTS }, (_, at) => postOf(pass * POSTS + at)).join('');
    costs.push(await costOf(tracer, () => replace(tab, posts)));
  }
  await tab.page.close();
  return medianOf(costs.slice(PASSES.cold));
}

async function replace(tab: Tab, posts: string): Promise<void> {
  await tab.page.evaluate((html) => {
    scrollTo(0, 0);
    (document.querySelector('#feed') as Element).innerHTML = html;
  }, posts);
  await setTimeout(NEXT_LOOK);
  await atRest(tab);
}

function medianOf(costs: readonly Cost[]): Cost {
  return {
    total: median(costs.map(({ total }) => total)),
    longest: median(costs.map(({ longest }) => longest)),
  };
}

/** MB that stay when a thousand posts came and went. */
async function leftIn(where: Browser): Promise<number> {
  const tab = await openTab(where);
  await tab.show(feedOf(1));
  const before = await tab.heap();
  const posts = Array.from({ length: POSTS }, (_, id) => postOf(id)).join('');
  await tab.page.evaluate((html) => {
    (document.querySelector('#feed') as Element).innerHTML = html;
  }, posts);
  await atRest(tab);
  await tab.page.evaluate(() => document.querySelector('#feed')?.replaceChildren());
  await atRest(tab);
  const left = (await tab.heap()) - before;
  await tab.page.close();
  return left;
}

const first = await openTab(browser);
const cold = await costOf(tracer, () => first.show(feed));
const nodes = await first.page.evaluate(() => document.querySelectorAll('*').length);
const started = performance.now();
const arriving = await costOf(tracer, () => arrive(first.page));
const share = arriving.total / (performance.now() - started);
await first.page.close();

const again: Cost[] = [];
for (let i = 0; i < AGAIN; i++) again.push(await costOfVisit(feed));

const captures: [string, Cost][] = [];
for (const [file, url] of CAPTURES)
  if (existsSync(`${PAGES}/${file}`))
    captures.push([file, await costOfVisit(readFileSync(`${PAGES}/${file}`, 'utf8'), url)]);

const figures: PageFigures = {
  nodes,
  cold,
  later: medianOf(again),
  warm: await costOfPasses(),
  thread: { withUs: await threadOfVisit(browser), without: await threadOfVisit(plain) },
  captures,
  empty: await costOfVisit(NO_POSTS),
  arriving: { ...arriving, share },
  left: { withUs: await leftIn(browser), without: await leftIn(plain) },
};
console.log(JSON.stringify(figures));
await browser.close();
await plain.close();
