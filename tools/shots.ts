/** `npm run shots`: a picture of every screen and of every state of the notice, into `.shots`; in both languages and themes, wide and narrow. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { needBrowser } from './browsers.ts';
import { closedRoot } from './closed-root.ts';
import { builtExtension, type OpenBrowser, openBrowser } from './open-browser.ts';
import { forgetSettings } from './page-answer.ts';
import { step } from './steps.ts';

const FOLDER = '.shots';
const LANGUAGES = ['vi', 'en'] as const;
const THEMES = ['light', 'dark'] as const;
const WIDTHS = { desktop: 1100, phone: 360 } as const;
/** As wide as browsers make it. */
const POPUP_WIDTH = 360;

/** A state of the notice: the post of the demo feed it stands beside, and the buttons pressed in turn, by their keys. */
const STATES: Readonly<Record<string, readonly [post: string, ...presses: string[]]>> = {
  'danger-closed': ['office-in-bavet'],
  'danger-open': ['office-in-bavet', 'strip'],
  'danger-not-fitting': ['office-in-bavet', 'strip', 'misfit'],
  'danger-hidden': ['office-in-bavet', 'strip', 'misfit', 'hide'],
  'pause-closed': ['hearts-by-phone'],
  'pause-open': ['hearts-by-phone', 'strip'],
  'plea-closed': ['kidney-plea'],
  'plea-open': ['kidney-plea', 'strip'],
  'question-open': ['is-this-a-trick', 'strip'],
};

needBrowser('chromium');
const built = await step('build for chromium', 'wxt build -b chrome');
if (built.failed > 0) process.exit(1);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const opened = await openBrowser('chromium');
const inside = await opened.open('popup.html');
const screens = readdirSync(builtExtension('chromium')).filter((file) => file.endsWith('.html'));
let count = 0;

for (const language of LANGUAGES) {
  for (const theme of THEMES) {
    for (const [name, width] of Object.entries(WIDTHS)) {
      const kind = `${language}-${theme}-${name}`;
      await choose(language);
      for (const screen of screens) {
        const page = await show(screen, theme, screen === 'popup.html' ? POPUP_WIDTH : width);
        await save(page, `${screen.replace('.html', '')}-${kind}`);
        await page.close();
      }
      for (const [state, [post, ...presses]] of Object.entries(STATES)) {
        const page = await show('demo.html', theme, width);
        await stand(opened, page, post, presses);
        await save(page, `notice-${state}-${kind}`, `[data-id="${post}"]`);
        await page.close();
        await choose(language);
      }
    }
  }
}
await opened.browser.close();
console.log(`${count} pictures in ${FOLDER}`);

/** The language, for a reader in Viet Nam who knows us and has done nothing else. */
async function choose(language: string): Promise<void> {
  await forgetSettings(inside);
  await inside.evaluate((chosen) => {
    const { browser } = globalThis as typeof globalThis & { browser: typeof import('wxt/browser').browser };
    return browser.storage.local.set({ language: chosen, country: 'VN', introductions: 3 });
  }, language);
}

async function show(screen: string, theme: string, width: number): Promise<Page> {
  const page = await opened.open(screen);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.setViewport({ width, height: 800 });
  return page;
}

/** Waits for the notice beside a post and brings it into the state. */
async function stand({ name }: OpenBrowser, page: Page, post: string, presses: readonly string[]) {
  const host = `[data-id="${post}"] > :empty`;
  await page.waitForSelector(host);
  const inNotice = closedRoot(name, page, `document.querySelector('${host}')`);
  for (const key of presses) {
    await inNotice((root, wanted) => {
      const button = root.querySelector<HTMLElement>(`[data-key="${wanted}"]`);
      if (!button) throw new Error(`the notice has no button ${wanted}`);
      button.click();
    }, key);
  }
}

async function save(page: Page, name: string, selector?: string): Promise<void> {
  const path = `${FOLDER}/${name}.png` as const;
  const element = selector && (await page.$(selector));
  if (element) await element.screenshot({ path });
  else await page.screenshot({ path, fullPage: true });
  count += 1;
}
