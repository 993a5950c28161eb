import type { ComposedSite } from '../composed.ts';
import { describedJob } from '../described-job.ts';

export default {
  name: 'Việc Làm 24h',
  list: {
    url: 'https://vieclam24h.vn/tim-kiem-viec-lam-nhanh',
    holderTag: '<div class="grid gap-y-2">',
    holder: '.grid',
    post: 'a.relative',
    words: 'h3',
    compose: (id, words) => `
      <a class="relative flex" href="/ban-hang/viec-c12p119id20000000${id}.html?open_from=1">
        <h3 class="font-semibold">${words}</h3>
        <div>Một công ty</div>
        <div><span>Thỏa thuận</span></div>
      </a>`,
    reads: (title) => ({ title, body: `${title}\nMột công ty\nThỏa thuận` }),
  },
  detail: describedJob('https://vieclam24h.vn/ban-hang/viec-c12p119id200000077.html'),
} satisfies ComposedSite;
