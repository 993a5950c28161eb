/** `npm start`: the extension on its demo feed, in a window; without a display, as a table and a screenshot. */
import { mkdirSync } from 'node:fs';
import { env, platform } from 'node:process';
import { parseArgs } from 'node:util';
import { type BrowserName, findBrowser, needBrowser } from './browsers.ts';
import { feedTable } from './feed-table.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { demoRead } from './page-answer.ts';
import { step } from './steps.ts';

const { values } = parseArgs({
  options: { firefox: { type: 'boolean', default: false }, headless: { type: 'boolean', default: false } },
});
const onlyFirefox = !findBrowser('chromium') && findBrowser('firefox') !== undefined;
const name: BrowserName = values.firefox || onlyFirefox ? 'firefox' : 'chromium';
const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
const visible = hasDisplay && !values.headless;

needBrowser(name);
const built = await step(`build for ${name}`, `wxt build -b ${name === 'firefox' ? 'firefox' : 'chrome'}`);
if (built.failed > 0) process.exit(1);

const opened = await openBrowser(name, { visible });
if (visible) await untilClosed(opened);
else await describe(opened);

async function untilClosed({ browser, open }: OpenBrowser): Promise<void> {
  const closed = new Promise((resolve) => browser.once('disconnected', resolve));
  await open('demo.html');
  console.log('The demo feed is open. Close the browser to end.');
  await closed;
}

async function describe({ browser, open }: OpenBrowser): Promise<void> {
  const popup = await open('popup.html');
  const feed = await open('demo.html');
  await feed.setViewport({ width: 800, height: 1000 });
  const answer = await demoRead(popup, feed);
  console.table(await feedTable(name, feed, answer));
  mkdirSync('.shots', { recursive: true });
  await feed.screenshot({ path: '.shots/demo.png', fullPage: true });
  console.log(
    `${answer.read} posts read, ${answer.warned.length} with a notice. Screenshot: .shots/demo.png`,
  );
  await browser.close();
}
