import type { ComposedSite } from '../composed.ts';
import { describedJob } from '../described-job.ts';

export default {
  name: 'VietnamWorks',
  list: {
    url: 'https://www.vietnamworks.com/viec-lam',
    holderTag: '<div class="block-job-list">',
    holder: '.block-job-list',
    post: '.view_job_item',
    words: 'h2 em',
    compose: (id, words) => `
      <div class="search_list view_job_item new-job-card">
        <a class="img_job_card" href="/viec-${id}-jv?source=searchResults" title="Viec"></a>
        <h2><a href="/viec-${id}-jv?source=searchResults" data-new-job="Mới"><span>Mới </span><em>${words}</em></a></h2>
        <div><a href="/nha-tuyen-dung/mot-cong-ty-c1" title="Một công ty">Một công ty</a></div>
        <div><span>Thương lượng</span><div></div><span>Hà Nội</span></div>
      </div>`,
    reads: (title) => ({
      title,
      body: `${title}\nMột công ty\nThương lượng\nHà Nội`,
      employer: 'Một công ty',
    }),
  },
  detail: describedJob('https://www.vietnamworks.com/viec-77-jv'),
} satisfies ComposedSite;
