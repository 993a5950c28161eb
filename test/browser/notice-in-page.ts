import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { BrowserName } from '../../tools/browsers.ts';
import { closedRoot } from '../../tools/closed-root.ts';
import { insertion } from './insertion.ts';

/** The post that a notice belongs to: a selector, and words that it has. */
export interface Whose {
  readonly post: string;
  readonly words: string;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A notice as a person meets it. */
export interface NoticeInPage {
  /** Waits until it says so. */
  says(words: string): Promise<void>;
  /** Presses its button that says so. */
  press(words: string): Promise<void>;
  /** Goes on by the keyboard until the focus is on its button that says so. */
  tabTo(words: string): Promise<void>;
  /** What its control with the focus says; nothing where it has none. */
  focused(): Promise<string>;
  ask: ReturnType<typeof closedRoot>;
}

/** More stops than a notice and a composed page have together. */
const STOPS = 60;

/** How often a page is asked; waiting for its next mutation would miss one that comes between the question and the wait. */
const soon = { polling: 50 };

/** Waits until the page has these nodes and no others. */
export const becomes = async (page: Page, nodes: string): Promise<void> => {
  await page.waitForFunction((html) => document.documentElement.outerHTML === html, soon, nodes);
};

export const serialise = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);

/** Goes to the post and waits until the page has one element more than `plain`, the same page without the extension, in or next to it. */
export async function noticeIn(
  name: BrowserName,
  page: Page,
  plain: string,
  whose: Whose,
): Promise<NoticeInPage> {
  await page.evaluate(goTo, whose);
  const longer = (length: number) => document.documentElement.outerHTML.length > length;
  await page.waitForFunction(longer, soon, plain.length);
  const html = insertion(plain, await serialise(page)) ?? '';
  expect(await page.evaluate(keepNotice, whose, html), `notices (${html}) beside the post`).toBe(1);

  const ask = closedRoot(name, page, 'theNotice');
  // what scrolls can have the focus too
  const focused = () => ask((root) => root.querySelector(':is(button, a, select):focus')?.textContent ?? '');
  return {
    ask,
    focused,
    async tabTo(words) {
      for (let stop = 0; stop < STOPS && !(await focused()).includes(words); stop++)
        await page.keyboard.press('Tab');
      expect(await focused()).toContain(words);
    },
    says: (words) => expect.poll(() => ask((root) => root.textContent)).toContain(words),
    async press(words) {
      let at: Place | null = null;
      const rests = async () => {
        const before = at;
        at = await ask(bringButton, words);
        return at !== null && at.x === before?.x && at.y === before.y;
      };
      await expect.poll(rests, { message: `a button that says "${words}" comes to rest` }).toBe(true);
      const { x, y } = at as unknown as Place;
      await page.mouse.click(x, y);
    },
  };
}

// what stands below runs in the page

declare global {
  var theNotice: Element | undefined;
}

function goTo({ post, words }: Whose): void {
  const owner = [...document.querySelectorAll(post)].find((it) => it.textContent?.includes(words));
  owner?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** The page's own empty elements may look the same in HTML, but neither take room, as a strip does, nor hold a place, as a chip does. */
function keepNotice({ post, words }: Whose, html: string): number {
  const owner = [...document.querySelectorAll(post)].find((it) => it.textContent?.includes(words));
  const near = [
    owner?.previousElementSibling,
    owner?.nextElementSibling,
    ...(owner?.querySelectorAll('*') ?? []),
  ];
  const stands = (it: Element) =>
    it.getBoundingClientRect().height > 0 || getComputedStyle(it).position === 'relative';
  const hosts = near.filter((it) => it?.outerHTML === html && stands(it));
  globalThis.theNotice = hosts[0] ?? undefined;
  return hosts.length;
}

function bringButton(root: ShadowRoot, words: string): Place | null {
  const button = [...root.querySelectorAll('button')].find((it) => it.textContent?.includes(words));
  const place = () => {
    const box = button?.getBoundingClientRect() ?? new DOMRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return button?.contains(root.elementFromPoint(x, y)) ? { x, y } : null;
  };
  const already = place();
  // each time it is asked Firefox scrolls by some rounding to and fro
  if (!already) button?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return already ?? place();
}
