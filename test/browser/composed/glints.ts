import type { ComposedSite } from '../composed.ts';
import { describedJob } from '../described-job.ts';

export default {
  name: 'Glints',
  list: {
    url: 'https://glints.com/vn/opportunities/jobs/explore',
    holderTag: '<div class="JobCardsc__List-sc-x1">',
    holder: '[class*="JobCardsc__List"]',
    post: '[class*="JobcardContainer"]',
    words: 'h2 a',
    compose: (id, words) => `
      <div class="JobCardsc__JobcardContainer-sc-x2"><div data-gtm-job-id="${id}">
        <h2><a href="/vn/opportunities/jobs/viec/${id}?utm_referrer=explore">${words}</a></h2>
        <span class="CompactOpportunityCardsc__SalaryWrapper-sc-x3">8 triệu</span>
        <a href="/vn/companies/mot-cong-ty/1">Một công ty</a>
        <div class="CardJobLocation__LocationWrapper-sc-x4"><a href="/vn/job-location/ha-noi">Hà Nội</a></div>
      </div></div>`,
    reads: (title) => ({ title, employer: 'Một công ty', place: 'Hà Nội', pay: '8 triệu' }),
  },
  detail: describedJob('https://glints.com/vn/opportunities/jobs/viec/77'),
} satisfies ComposedSite;
