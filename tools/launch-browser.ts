import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { type BrowserName, needBrowser, rootArgs } from './browsers.ts';

export interface BrowserOptions {
  /** The port on this machine that every request is sent to. */
  readonly proxy?: number;
  /** In a window, for a person. */
  readonly visible?: boolean;
  /** Firefox answers yes to every question for a permission; Chromium leaves it unanswered where nobody sees it. */
  readonly agrees?: boolean;
  /** What the browser tells of whose it is: a language tag, and an IANA time zone. */
  readonly device?: { readonly language: string; readonly zone: string };
}

/** Without a window Chromium thinks of a screen too small for a popup. */
const LAPTOP = '--screen-info={1366x768}';

/** Firefox gives each profile another address for the same extension; a preference fixes it. */
export const firefoxUuid = '5f0e1d2c-3b4a-4958-8776-655443322110';

/** A browser with a fresh profile. In Firefox the pages of the extension `geckoId` stand at `firefoxUuid`. */
export function launchBrowser(name: BrowserName, geckoId: string, options: BrowserOptions): Promise<Browser> {
  const { visible = false, device } = options;
  const shown: LaunchOptions = visible ? { headless: false, defaultViewport: null } : { headless: true };
  const env = device && { env: { ...process.env, TZ: device.zone } };
  const launching = { ...shown, ...env, executablePath: needBrowser(name) };
  return name === 'firefox'
    ? puppeteer.launch({ ...launching, ...firefox(geckoId, options) })
    : launchChromium(launching, options);
}

async function launchChromium(launching: LaunchOptions, { proxy, device }: BrowserOptions): Promise<Browser> {
  const userDataDir = mkdtempSync(join(tmpdir(), 'khoan-da-'));
  // else it connects to a site before the page is asked for, which nobody can answer in its place
  const preferences = { net: { network_prediction_options: 2 } };
  mkdirSync(join(userDataDir, 'Default'));
  writeFileSync(join(userDataDir, 'Default', 'Preferences'), JSON.stringify(preferences));
  const proxyArgs = [`--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'];
  const browser = await puppeteer.launch({
    ...launching,
    userDataDir,
    pipe: true,
    enableExtensions: true,
    args: [
      ...rootArgs,
      LAPTOP,
      ...(proxy ? proxyArgs : []),
      ...(device ? [`--accept-lang=${device.language}`] : []),
    ],
  });
  browser.process()?.once('exit', () => rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 }));
  return browser;
}

function firefox(geckoId: string, { proxy, agrees, device }: BrowserOptions): LaunchOptions {
  const proxyPreferences = proxy && {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy,
    'network.proxy.allow_hijacking_localhost': true,
  };
  return {
    browser: 'firefox',
    args: ['--remote-allow-system-access'], // else the extension's own pages cannot be opened
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxUuid }),
      ...(agrees && { 'extensions.webextOptionalPermissionPrompts': false }),
      ...(device && { 'intl.accept_languages': device.language }),
      ...proxyPreferences,
    },
  };
}
