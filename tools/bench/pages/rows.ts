/** The goals for pages, as rows of the table. */
import { findBrowser } from '../../browsers.ts';
import { step } from '../../steps.ts';
import { fresh } from '../fresh.ts';
import type { Row } from '../report.ts';
import type { PageFigures } from './figures.ts';

/** None where Chromium is missing. */
export async function pageRows(): Promise<Row[]> {
  if (!findBrowser('chromium')) return [];
  await step('build for Chrome', 'wxt build');
  const { nodes, cold, later, warm, thread, captures, empty, arriving, left } =
    fresh<PageFigures>('pages/figures.ts');
  const page = `1,000 posts, ${Math.round(nodes / 1000)}k elements`;
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  const longest = Math.max(cold.longest, later.longest, warm.longest);
  return [
    row(`A page of ${page}, first visit`, 'at most 150 ms', ms(cold.total), cold.total <= 150),
    row('The same, later visits', 'none set', ms(later.total), null),
    row(
      'A thousand other posts in the same document, from the sixth time on',
      'at most 40 ms',
      ms(warm.total),
      warm.total <= 40,
    ),
    row('The longest task of these', 'at most 16 ms', ms(longest), longest <= 16),
    row(
      'Its whole main thread, with us over without',
      'none set',
      `${(thread.withUs / thread.without).toFixed(2)}x (${ms(thread.withUs)} and ${ms(thread.without)})`,
      null,
    ),
    row(
      'Fifty posts a second while the page scrolls',
      'at most 1% of the time',
      `${(arriving.share * 100).toFixed(1)}%, longest task ${ms(arriving.longest)}`,
      arriving.share <= 0.01,
    ),
    ...captures.map(([file, { total, longest }]) =>
      row(
        `The captured page ${file}`,
        'at most 150 ms',
        `${ms(total)}, longest task ${ms(longest)}`,
        total <= 150,
      ),
    ),
    row('As much text on a listed site without posts', 'none set', ms(empty.total), null),
    row(
      'Left on the heap when 1,000 posts came and went, with us; without',
      'less than 4 MB',
      `${left.withUs.toFixed(1)} MB; ${left.without.toFixed(1)} MB`,
      left.withUs < 4,
    ),
  ];
}

const row = (goal: string, gate: string, measured: string, met: boolean | null): Row => ({
  goal,
  gate,
  measured,
  met,
});
