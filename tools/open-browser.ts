import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { type BrowserName, needBrowser, rootArgs } from './browsers.ts';

/** A real browser with the built extension in it, driven alike in Chromium and Firefox. */
export interface OpenBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** A tab that shows `html` under that address; whatever else it asks for is refused and listed in `asked`. */
  visit(url: string, html: string, asked?: string[]): Promise<Page>;
  /** A tab with one of the extension's own pages, such as `popup.html`. */
  open(file: string): Promise<Page>;
}

export const builtExtension = (name: BrowserName): string =>
  resolve(name === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3');

// Firefox gives each profile another address for the same extension; a preference fixes it
const firefoxUuid = '5f0e1d2c-3b4a-4958-8776-655443322110';

export interface OpenOptions {
  /** The port on this machine that every request is sent to. */
  readonly proxy?: number;
  /** In a window, for a person. */
  readonly visible?: boolean;
}

export async function openBrowser(name: BrowserName, options: OpenOptions = {}): Promise<OpenBrowser> {
  const { proxy, visible = false } = options;
  const extension = builtExtension(name);
  const browser = await puppeteer.launch({
    executablePath: needBrowser(name),
    headless: !visible,
    ...(visible && { defaultViewport: null }),
    ...(name === 'firefox' ? firefox(extension, proxy) : chromium(proxy)),
  });
  const id = await browser.installExtension(extension);
  const origin = name === 'firefox' ? `moz-extension://${firefoxUuid}` : `chrome-extension://${id}`;

  async function visit(url: string, html: string, asked: string[] = []): Promise<Page> {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.isNavigationRequest() && request.url() === url) return request.respond(served(html));
      asked.push(request.url());
      return request.abort();
    });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  async function open(file: string): Promise<Page> {
    const page = await browser.newPage();
    const url = `${origin}/${file}`;
    // Firefox loads the page but never reports the end of this navigation (seen in ESR 153)
    page.goto(url).catch(() => {});
    await page.waitForFunction((at) => location.href === at && document.readyState === 'complete', {}, url);
    return page;
  }

  return { name, browser, visit, open };
}

/** A saved page as it was seen: its own scripts must not run a second time. */
const served = (body: string) => ({
  status: 200,
  contentType: 'text/html; charset=utf-8',
  headers: { 'content-security-policy': "script-src 'none'" },
  body,
});

function chromium(proxy: number | undefined): LaunchOptions {
  const proxyArgs = proxy
    ? [`--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>']
    : [];
  return { pipe: true, enableExtensions: true, args: [...rootArgs, ...proxyArgs] };
}

function firefox(extension: string, proxy: number | undefined): LaunchOptions {
  const manifest = JSON.parse(readFileSync(`${extension}/manifest.json`, 'utf8'));
  const proxyPrefs = proxy && {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy,
    'network.proxy.allow_hijacking_localhost': true,
  };
  return {
    browser: 'firefox',
    args: ['--remote-allow-system-access'], // else moz-extension: pages cannot be opened
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: firefoxUuid,
      }),
      ...proxyPrefs,
    },
  };
}
