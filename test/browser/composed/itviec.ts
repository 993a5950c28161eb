import type { ComposedSite } from '../composed.ts';
import { describedJob } from '../described-job.ts';

export default {
  name: 'ITviec',
  list: {
    url: 'https://itviec.com/it-jobs',
    holderTag: '<div class="job-list">',
    holder: '.job-list',
    post: '.job-card',
    words: 'h3',
    compose: (id, words) => `
      <div class="job-card" data-search--job-selection-job-slug-value="viec-${id}">
        <h3 data-search--job-selection-target="jobTitle" data-url="/it-jobs/viec-${id}">${words}</h3>
        <a class="job-card-logo" href="/companies/mot-cong-ty"></a>
        <span><a href="/companies/mot-cong-ty">Một công ty</a></span>
        <div class="salary"><a class="sign-in-view-salary" href="/sign_in">Sign in to view salary</a></div>
        <div class="text-rich-grey" title="Da Nang">Da Nang</div>
        <ul><li>Thưởng tháng 13</li></ul>
      </div>`,
    reads: (title) => ({ title, body: 'Thưởng tháng 13', employer: 'Một công ty', place: 'Da Nang' }),
  },
  detail: describedJob('https://itviec.com/it-jobs/viec-77'),
} satisfies ComposedSite;
