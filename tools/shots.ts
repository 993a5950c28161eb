/** `npm run shots`: a picture of every screen and of every state of the notice, into `.shots`; in both languages and themes, wide and narrow. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { demoPosts } from '../src/views/demo-posts.ts';
import { needBrowser } from './browsers.ts';
import { closedRoot } from './closed-root.ts';
import { builtExtension, openBrowser } from './open-browser.ts';
import { demoRead, forgetSettings } from './page-answer.ts';
import { pressIcon } from './press-icon.ts';
import { step } from './steps.ts';

type Extension = typeof globalThis & { browser: typeof import('wxt/browser').browser };

const FOLDER = '.shots';
const LANGUAGES = ['vi', 'en'] as const;
const THEMES = ['light', 'dark'] as const;
const WIDTHS = { desktop: 1100, phone: 360 } as const;
/** As wide as browsers make it. */
const POPUP_WIDTH = 360;
const BAVET = 'office-in-bavet';

/** What is stored for a reader in Viet Nam who knows us and has done nothing else, and for one who meets us. */
const KNOWN = { country: 'VN', introductions: 3 };
const NEW = { country: 'VN', introductions: 0 };

/** A state of the notice: the post of the demo feed it stands beside, and the buttons pressed in turn, by their keys. */
const STATES: Readonly<Record<string, readonly [post: string, ...presses: string[]]>> = {
  'danger-closed': [BAVET],
  'danger-open': [BAVET, 'strip'],
  'danger-not-fitting': [BAVET, 'strip', 'misfit'],
  'danger-which-sign': [BAVET, 'strip', 'misfit', 'not-this-sign'],
  'danger-sign-off': [BAVET, 'strip', 'misfit', 'not-this-sign', 'sign-3'],
  'danger-wrong': [BAVET, 'strip', 'misfit', 'wrong'],
  'danger-where': [BAVET, 'strip', 'where'],
  'danger-hidden': [BAVET, 'strip', 'misfit', 'hide'],
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
      const open = (screen: string) => show(screen, theme, width);
      await live({ ...KNOWN, language });
      for (const screen of screens.filter((it) => it !== 'popup.html')) {
        await picture(await noted(await open(screen), screen), `${screen.replace('.html', '')}-${kind}`);
      }
      await picture(await checked(await open('check.html')), `check-found-${kind}`);
      for (const [state, [post, ...presses]] of Object.entries(STATES)) {
        await picture(
          await stand(await open('demo.html'), post, presses),
          `notice-${state}-${kind}`,
          beside(post),
        );
        await live({ ...KNOWN, language });
      }
      await live({ ...NEW, language });
      await picture(await stand(await open('demo.html'), BAVET, []), `notice-first-${kind}`, beside(BAVET));
      await (await stand(await open('demo.html'), BAVET, ['strip', 'save'])).close();
      await picture(await kept(await open('saved.html')), `saved-one-${kind}`);
    }
    await picturePopups(`${language}-${theme}`, theme);
  }
}
await opened.browser.close();
console.log(`${count} pictures in ${FOLDER}`);

async function live(settings: object): Promise<void> {
  await forgetSettings(inside);
  await inside.evaluate((it) => (globalThis as Extension).browser.storage.local.set(it), settings);
}

function show(screen: string, theme: string, width: number): Promise<Page> {
  return opened.open(screen, async (page) => {
    await dress(page, theme);
    await page.setViewport({ width, height: 800 });
  });
}

function dress(page: Page, theme: string): Promise<void> {
  return page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** On a page where nothing was read, and on one with notices. */
async function picturePopups(kind: string, theme: string): Promise<void> {
  await picture(await show('popup.html', theme, POPUP_WIDTH), `popup-${kind}`);
  const feed = await noted(await show('demo.html', theme, WIDTHS.desktop), 'demo.html');
  const popup = await pressIcon(opened, feed);
  await popup.waitForSelector('.count');
  await dress(popup, theme);
  await picture(popup, `popup-found-${kind}`, 'main');
  await feed.close();
}

/** The page that checks a text, with one that resembles a lure. */
async function checked(page: Page): Promise<Page> {
  const lure = demoPosts.find(({ id }) => id === BAVET);
  await page.type('textarea', lure?.text ?? '');
  await page.click('[type="submit"]');
  await page.waitForSelector('mark');
  return page;
}

/** With the notices beside what is shown on it, if any. */
async function noted(page: Page, screen: string): Promise<Page> {
  const posts = await page.$$('article.post');
  const warned = screen === 'demo.html' ? (await demoRead(inside, page)).warned : posts;
  await page.waitForFunction(
    (notices) => document.querySelectorAll('article > :empty').length === notices,
    {},
    warned.length,
  );
  return page;
}

async function kept(page: Page): Promise<Page> {
  await page.waitForSelector('[role="switch"]');
  return page;
}

function beside(post: string): string {
  return `[data-id="${post}"]`;
}

/** Waits for the notice beside a post and brings it into the state. */
async function stand(page: Page, post: string, presses: readonly string[]): Promise<Page> {
  const host = `${beside(post)} > :empty`;
  await page.waitForSelector(host);
  const inNotice = closedRoot('chromium', page, `document.querySelector('${host}')`);
  for (const key of presses) {
    await inNotice((root, wanted) => {
      const button = root.querySelector<HTMLElement>(`[data-key="${wanted}"]`);
      if (!button) throw new Error(`the notice has no button ${wanted}`);
      button.click();
    }, key);
  }
  return page;
}

/** Of the whole page, or of one element of it; the page is closed then. */
async function picture(page: Page, name: string, selector?: string): Promise<void> {
  const path = `${FOLDER}/${name}.png` as const;
  const element = selector && (await page.$(selector));
  if (element) await element.screenshot({ path });
  else await page.screenshot({ path, fullPage: true });
  await page.close();
  count += 1;
}
