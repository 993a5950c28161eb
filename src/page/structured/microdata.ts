/** schema.org `JobPosting` as microdata: the same for every site, so one shape reads it. */
import type { Chain, Shape, Step } from '../../packs/read/site.ts';

const step = (css: string, more: Partial<Step> = {}): Step => ({
  css,
  seen: '2026-11-24',
  in: 'code',
  ...more,
});
const prop = (name: string): Chain => [
  step(`[itemprop="${name}"]:not(meta)`),
  step(`meta[itemprop="${name}"]`, { attr: 'content' }),
];

export const MICRODATA: Shape = {
  name: 'microdata',
  container: [step('[itemtype$="schema.org/JobPosting"]')],
  title: prop('title'),
  body: prop('description'),
  employer: [step('[itemprop="hiringOrganization"] [itemprop="name"]'), ...prop('hiringOrganization')],
  place: prop('jobLocation'),
  pay: prop('baseSalary'),
  mount: { where: 'first-child', look: 'strip' },
};
