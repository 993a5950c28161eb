/** What a screen reader is told of the notice in its closed root. Only Chromium lets a test ask. */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/words/en.ts';
import { type OpenBrowser, openBrowser } from '../../tools/open-browser.ts';
import facebook from './composed/facebook.ts';
import { composedPage, lure, ordinary } from './composed.ts';
import { type NoticeInPage, noticeIn } from './notice-in-page.ts';
import { withoutExtension } from './without-extension.ts';

type Node = Protocol.Accessibility.AXNode;

const CONTROLS = ['button', 'link', 'combobox', 'checkbox', 'textbox'];

describe('a screen reader', () => {
  const site = facebook.list;
  let opened: OpenBrowser;
  let page: Page;
  let session: CDPSession;
  let notice: NoticeInPage;

  beforeAll(async () => {
    opened = await openBrowser('chromium');
    const html = composedPage(site, ordinary, lure);
    const [plain = ''] = await withoutExtension(opened, html);
    page = await opened.visit(site.url, html);
    notice = await noticeIn('chromium', page, plain, { post: site.post, words: lure });
    session = await page.createCDPSession();
  });
  afterAll(() => opened?.browser.close());

  const nodes = async (): Promise<Node[]> => {
    const tree = await session.send('Accessibility.getFullAXTree');
    return tree.nodes.filter(({ ignored }) => !ignored);
  };
  const told = async () =>
    (await nodes()).map((node) => [role(node), nameOf(node), openness(node)].join(' | '));
  const controls = async () => (await nodes()).filter((node) => CONTROLS.includes(role(node)));

  test('meets a region with a button that says whether it is open, and headings', async () => {
    await expect.poll(told).toContain(`region | ${en.notice.label} | `);
    const closed = expect.stringMatching(new RegExp(`^button \\| ${en.looks.danger}.* \\| false$`));
    await expect.poll(told).toEqual(expect.arrayContaining([closed]));
    await notice.press(en.looks.danger);
    await expect.poll(told).toContain(`heading | ${en.notice.saw} | `);
  });

  test('is told a name of every control, with everything unfolded', async () => {
    const keys = ['more', 'ask', 'where', 'misfit', 'not-this-sign', 'wrong'];
    for (const key of keys) await notice.ask(unfold, key);
    const inside = await notice.ask(
      (root) => [...root.querySelectorAll('button, a, select')].filter((it) => it.checkVisibility()).length,
    );
    await expect.poll(async () => (await controls()).length).toBeGreaterThanOrEqual(inside);
    expect((await controls()).filter((node) => !nameOf(node))).toEqual([]);
  });

  test('the gate hears of a control without a name', async () => {
    await notice.ask((root) => root.querySelector('.panel')?.append(document.createElement('button')));
    await expect.poll(async () => (await controls()).filter((node) => !nameOf(node)).length).toBe(1);
  });
});

const role = (node: Node): string => node.role?.value ?? '';
const nameOf = (node: Node): string => node.name?.value ?? '';
const openness = ({ properties = [] }: Node): string =>
  String(properties.find((property) => property.name === 'expanded')?.value.value ?? '');

function unfold(root: ShadowRoot, key: string): void {
  root.querySelector<HTMLElement>(`[data-key="${key}"]`)?.click();
}
