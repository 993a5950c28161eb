/** From a danger notice to the right help, and from the page for those who said yes already to the way out. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { WEATHER } from '../../src/app/run-there.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { wordsIn } from '../../src/words/words.ts';
import type { BrowserName } from '../../tools/browsers.ts';
import { type OpenBrowser, openBrowser } from '../../tools/open-browser.ts';
import { forgetSettings } from '../../tools/page-answer.ts';
import { type ComposedView, composedPage, composedSites } from './composed.ts';
import { noticeIn } from './notice-in-page.ts';
import { withoutExtension } from './without-extension.ts';

type Extension = typeof globalThis & { browser: typeof import('wxt/browser').browser };

const name = process.env.BROWSER as BrowserName;
const view = composedSites.find(({ list }) => list?.url.includes('facebook'))?.list as ComposedView;

/** Work in a place, for people who cannot say no. */
const lureTo = (place: string) =>
  `Hiring now: customer service in ${place}. Salary 2000 USD, free ticket and accommodation, no experience needed, enter on a tourist visa. DM on Telegram.`;

interface Walk {
  readonly who: string;
  readonly settings: Pick<Settings, 'country' | 'language'>;
  readonly place: string;
  /** Whom the notice says to turn to. */
  readonly card: string;
  /** What the page for those who said yes already says first, and last. */
  readonly first: string;
  readonly last: string;
}

const walks: readonly Walk[] = [
  {
    who: 'Viet Nam to Cambodia',
    settings: { country: 'VN', language: 'vi' },
    place: 'Bavet, Cambodia',
    card: '111',
    first: '+855 977 492 430',
    last: '117',
  },
  {
    who: 'the Philippines to Myanmar',
    settings: { country: 'PH', language: 'en' },
    place: 'Myawaddy, Myanmar',
    card: '1343',
    first: '+95 998 521 0991',
    last: '+95 998 521 0991',
  },
  {
    who: 'Kenya to Thailand',
    settings: { country: 'KE', language: 'en' },
    place: 'Bangkok, Thailand',
    card: 'your own embassy first',
    first: 'your own embassy first',
    last: 'your own embassy first',
  },
  {
    who: 'a country without an entry to another',
    settings: { country: 'MN', language: 'en' },
    place: 'Tbilisi, Georgia',
    card: 'your own embassy first',
    first: 'your own embassy first',
    last: 'your own embassy first',
  },
];

let opened: OpenBrowser;
let inside: Page;
let page: Page | undefined;

beforeAll(async () => {
  opened = await openBrowser(name);
  inside = await opened.open('popup.html');
});
afterAll(() => opened?.browser.close());
afterEach(async () => {
  await page?.close();
  await forgetSettings(inside);
});

const keep = (settings: object) =>
  inside.evaluate((it) => (globalThis as Extension).browser.storage.local.set(it), settings);
const kept = () => inside.evaluate(() => (globalThis as Extension).browser.storage.local.get(null));

/** The texts of all places of help on the page, as soon as it shows them. */
const calls = async (page: Page): Promise<readonly string[]> => {
  const texts = () =>
    page.evaluate(() => [...document.querySelectorAll('.call')].map((it) => it.textContent)).catch(() => []);
  await expect.poll(texts).not.toEqual([]);
  return texts();
};

describe.each(walks)('from $who', ({ settings, place, card, first, last }) => {
  const words = wordsIn[settings.language === 'vi' ? 'vi' : 'en'];

  test('the notice names whom to call, and leads to who helps there', async () => {
    const html = composedPage(view, lureTo(place));
    await keep(settings);
    const [plain] = await withoutExtension(opened, html);
    page = await opened.visit(view.url, html);
    const notice = await noticeIn(name, page, plain ?? '', { post: view.post, words: place });
    await notice.press(words.looks.danger);
    await notice.says(card);
    const before = await kept();

    await notice.press(words.notice.there);
    const shown = await calls(page);
    expect(shown[0]).toContain(first);
    expect(shown.at(-1)).toContain(last);
    expect(await page.title()).toBe(words.there.tab);
    expect(await page.evaluate(() => location.hash)).toBe('');
    expect(await kept()).toEqual(before);
  });
});

describe('the page for those who said yes already', () => {
  let asked: string[];
  let there: Page;

  beforeEach(async () => {
    await keep({ country: 'KH', language: 'en' });
    asked = [];
    there = await opened.open('there.html');
    page = there;
    await there.setRequestInterception(true);
    there.on('request', (request) => {
      if (!request.url().startsWith('http')) return request.continue();
      asked.push(request.url());
      return request.respond({
        status: 200,
        contentType: 'text/html',
        body: '<link rel="icon" href="data:,">sun',
      });
    });
    await calls(there);
  });

  test('asks for nothing until it is left, at once, and is not to be gone back to', async () => {
    expect(asked).toEqual([]);
    await there.click('.exit');
    await expect.poll(() => there.evaluate(() => location.href).catch(() => '')).toBe(WEATHER);
    expect(asked).toEqual([WEATHER]);
    expect(await there.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });

  test('is left by Shift, three times', async () => {
    for (let times = 0; times < 3; times++) await there.keyboard.press('Shift');
    await expect.poll(() => there.evaluate(() => location.href).catch(() => '')).toBe(WEATHER);
  });

  test('helps anew for whoever says where they are and whose, and keeps none of it', async () => {
    const before = await kept();
    const [where, nationality] = await there.$$('select');
    await nationality?.select('ID');
    expect((await calls(there))[0]).toContain('+855 12 813 282');
    await where?.select('TH');
    expect((await calls(there))[0]).toContain('+66 92 903 1103');
    expect(await kept()).toEqual(before);
    const traces = await there.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      location.href.replace(/.*\//, ''),
    ]);
    expect(traces).toEqual([0, 0, 0, 'there.html']);
  });
});
