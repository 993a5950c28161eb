/** axe cannot see into a closed root, so here the notice has an open one. */
import axe from 'axe-core';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import type { NoticeContent } from '../../src/notice/content.ts';
import type { Look } from '../../src/notice/notice.ts';
import { byKey, danger, find, help, mounted } from './mounted.ts';

const contents: readonly NoticeContent[] = [danger, { ...danger, look: 'pause' }, help];
const ways = { there() {}, save: async () => 'saved' as const, understood() {} };

/** Everything that unfolds. */
const KEYS = ['more', 'ask', 'paid', 'where', 'misfit', 'not-this-sign', 'sign-0', 'wrong'];

const cases = contents.flatMap((content) =>
  (['strip', 'chip'] as Look[]).flatMap((look) =>
    (['light', 'dark'] as const).flatMap((scheme) =>
      [1100, 360].map((width) => ({ content, look, scheme, width })),
    ),
  ),
);

async function faults({ host, inside }: { host: Element; inside: ParentNode }): Promise<string[]> {
  for (const fade of (inside as ShadowRoot).getAnimations()) fade.finish();
  const { violations } = await axe.run(host, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // of whole pages
    rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

afterEach(() => page.viewport(1100, 800));

describe.each(cases)('$content.look, $look, $scheme, $width px', ({ content, look, scheme, width }) => {
  test('axe finds nothing, closed, open, unfolded and hidden', async () => {
    await page.viewport(width, 800);
    const { notice, post, inside } = mounted({ content, look, width: Math.min(width - 20, 640), more: ways });
    const page_ = document.documentElement.style;
    page_.colorScheme = scheme;
    onTestFinished(() => {
      page_.colorScheme = '';
    });
    post.style.backgroundColor = scheme === 'dark' ? '#141618' : '#ffffff';
    find(inside, 'section').style.colorScheme = scheme;
    expect(await faults({ host: notice.host, inside })).toEqual([]);
    notice.open();
    expect(await faults({ host: notice.host, inside })).toEqual([]);
    for (const key of KEYS) inside.querySelector<HTMLElement>(`[data-key="${key}"]`)?.click();
    expect(await faults({ host: notice.host, inside })).toEqual([]);
    byKey(inside, 'hide').click();
    expect(await faults({ host: notice.host, inside })).toEqual([]);
  });
});

test.each<Look>(['strip', 'chip'])('the gate sees a planted fault inside an open %s', async (look) => {
  const { notice, inside } = mounted({ look });
  notice.open();
  find(inside, '.card').append(document.createElement('button'));
  expect(await faults({ host: notice.host, inside })).toEqual([expect.stringContaining('button-name')]);
});
