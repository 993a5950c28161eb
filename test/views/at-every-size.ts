/** A page of ours as different readers have it: what axe finds on it, and whether it needs to be moved sideways. */
import axe from 'axe-core';
import { page } from 'vitest/browser';

const sizes = [1100, 360].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

export async function faultsOf(root: Element): Promise<string[]> {
  const faults: string[] = [];
  const { style } = document.documentElement;
  for (const { width, scheme } of sizes) {
    await page.viewport(width, 800);
    style.colorScheme = scheme;
    const { violations } = await axe.run(root);
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    if (document.documentElement.scrollWidth > width) found.push('wider than the screen');
    faults.push(...found.map((it) => `${it}, ${scheme}, ${width} px`));
  }
  style.colorScheme = '';
  await page.viewport(1100, 800);
  return faults;
}
