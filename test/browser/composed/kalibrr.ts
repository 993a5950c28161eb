import type { ComposedSite } from '../composed.ts';
import { describedJob } from '../described-job.ts';

export default {
  name: 'Kalibrr',
  list: {
    url: 'https://www.kalibrr.com/home/te/sales',
    holderTag: '<div class="k-container k-grid">',
    holder: '.k-grid',
    post: '.k-font-dm-sans',
    words: 'h2 a',
    compose: (id, words) => `
      <div class="k-font-dm-sans k-rounded-lg k-bg-white">
        <h2><a itemprop="name" href="/c/a-company/jobs/${id}/sales">${words}</a></h2>
        <span class="k-inline-flex"><a href="/c/a-company/jobs">A company</a></span>
        <span class="k-text-gray-500 k-block">Makati</span>
      </div>`,
    reads: (title) => ({
      title,
      body: `${title}\nA company\nMakati`,
      employer: 'A company',
      place: 'Makati',
    }),
  },
  detail: describedJob('https://www.kalibrr.com/c/a-company/jobs/77/sales'),
} satisfies ComposedSite;
