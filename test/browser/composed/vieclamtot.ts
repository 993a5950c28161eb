import type { ComposedSite } from '../composed.ts';
import { describedJob } from '../described-job.ts';

export default {
  name: 'Việc Làm Tốt',
  list: {
    url: 'https://www.vieclamtot.com/viec-lam-ban-hang-sdjt1',
    holderTag: '<ul class="r1">',
    holder: '.r1',
    post: '.r1 > li',
    words: 'h3',
    compose: (id, words) => `
      <li itemprop="itemListElement">
        <a itemprop="item" href="/viec-lam-quan-3/10000000${id}.htm#px=SR-stickyad">
          <h3>${words}</h3><span>Một công ty</span><div><span>Thỏa thuận</span></div>
        </a>
      </li>`,
    reads: (title) => ({ title, body: `${title}\nMột công ty\nThỏa thuận` }),
  },
  detail: describedJob('https://www.vieclamtot.com/viec-lam-quan-3/100000077.htm'),
} satisfies ComposedSite;
