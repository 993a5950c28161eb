/** Runs inside a saved page, in a world of its own: how much work reading it is. */
import './count-work.ts';

import { mentionsOf } from '../src/page/generic/mentions.ts';
import { readPage } from '../src/page/read-page.ts';
import { nodesIn, stepsOf } from './count-work.ts';
import type { Knowing } from './page-script.ts';

export interface WorkReport {
  readonly steps: number;
  readonly nodes: number;
}

export function report(url: string, { sites, topics }: Knowing): WorkReport {
  const mentions = mentionsOf(topics);
  const steps = stepsOf(() => readPage(document, url, sites, mentions));
  return { steps, nodes: nodesIn(document) };
}
