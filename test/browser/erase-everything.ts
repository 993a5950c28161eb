import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { en } from '../../src/words/en.ts';

/** Both presses, on an options page in English; ends when it says that all is erased. */
export async function eraseEverything(options: Page): Promise<void> {
  await options.bringToFront();
  await press(options, en.options.erase);
  await press(options, en.options.eraseYes);
  await expect.poll(() => options.$eval('[role="status"]', (it) => it.textContent)).toBe(en.options.erased);
}

async function press(page: Page, words: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[text()="${words}"])`);
  await button?.click();
}
