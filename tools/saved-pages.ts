/** Reads saved pages in one headless Chromium, under their addresses, with nothing of theirs run and nothing fetched. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { needBrowser, rootArgs } from './browsers.ts';
import type { Knowing, PageReport } from './page-script.ts';

/** For a page whose address is not known: no site of ours, so the generic readers answer. */
export const NEUTRAL = 'https://example.org/page';
const PATIENCE = 30_000;

export interface SavedPages<Report = PageReport> {
  read(file: string, url: string): Promise<Report>;
  close(): Promise<void>;
}

/** `entry` is what runs inside a page; it answers with its `report`. */
export async function openSavedPages<Report = PageReport>(
  knowing: Knowing,
  entry = 'page-script.ts',
): Promise<SavedPages<Report>> {
  const script = await bundle(join(import.meta.dirname, entry));
  const launch = () =>
    puppeteer.launch({ executablePath: needBrowser('chromium'), headless: true, args: rootArgs });
  let browser = await launch();
  return {
    async read(file, url) {
      if (!browser.connected) browser = await launch();
      return (await readIn(browser, await readFile(file), url, script, knowing)) as Report;
    },
    close: () => browser.close(),
  };
}

async function readIn(
  browser: Browser,
  body: Buffer,
  url: string,
  script: string,
  { sites, topics }: Knowing,
): Promise<unknown> {
  const page = await browser.newPage();
  try {
    await serve(page, body);
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
    const call = `pageScript.report(${JSON.stringify(url)}, ${JSON.stringify({ sites, topics })})`;
    return await evaluateApart(await page.createCDPSession(), `${script};${call}`);
  } finally {
    await page.close().catch(() => {});
  }
}

/** With scripting switched off instead, `noscript` would turn into elements and observers would stand still. */
async function serve(page: Page, body: Buffer): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return request.abort();
    return request.respond({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "script-src 'none'" },
      body,
    });
  });
}

/** In an isolated world, as content scripts run. */
async function evaluateApart(session: CDPSession, expression: string): Promise<unknown> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: world.executionContextId,
    returnByValue: true,
    awaitPromise: true,
    timeout: PATIENCE,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'pageScript' } },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('The page room did not build.');
  return first.output[0].code;
}
