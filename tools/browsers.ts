import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const { env } = process;

const names: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where installers of macOS and Windows put them; Linux has them on the PATH. */
const places: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    `${env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
    `${env['PROGRAMFILES(X86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    `${env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`,
  ],
};

/** Chromium refuses to run as root inside its sandbox. */
export const rootArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** The path of an installed browser of that family, if there is one. */
export function findBrowser(name: BrowserName): string | undefined {
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => names[name].map((file) => join(dir, file)));
  return [...onPath, ...places[name]].find((path) => existsSync(path));
}

const noto = '/usr/share/fonts/truetype/noto';
const fonts = [`${noto}/NotoSans-Regular.ttf`, `${noto}/NotoColorEmoji.ttf`];
const debianPackages = ['chromium', 'firefox-esr', 'fonts-noto-core', 'fonts-noto-color-emoji'];

/** The path of a browser of that family: on Debian as root it is installed, elsewhere we say what to install. */
export function needBrowser(name: BrowserName): string {
  const onDebianAsRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (onDebianAsRoot && !(findBrowser(name) && fonts.every((font) => existsSync(font)))) installOnDebian();
  const path = findBrowser(name);
  if (path) return path;
  const wanted = name === 'firefox' ? 'Firefox' : 'Chrome, Chromium or Edge';
  console.error(`Please install ${wanted}, then run this again.`);
  process.exit(1);
}

function installOnDebian(): void {
  console.error(`Installing ${debianPackages.join(', ')} ...`);
  const aptGet = (...args: string[]) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 2, 2], // standard output belongs to the verb
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  aptGet('update', '-q');
  aptGet('install', '-q', '-y', '--no-install-recommends', ...debianPackages);
}
