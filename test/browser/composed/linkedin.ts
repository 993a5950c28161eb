import type { ComposedSite } from '../composed.ts';

export default {
  name: 'LinkedIn for guests',
  captured: { file: 'linkedin/jobs_search_guest_2026-05.html', posts: 60 },
  list: {
    url: 'https://www.linkedin.com/jobs/it-support-intern-jobs-remote',
    holderTag: '<ul class="jobs-search__results-list">',
    holder: '.jobs-search__results-list',
    post: '.jobs-search__results-list > li',
    words: '.base-search-card__title',
    compose: (id, words) => `
      <li>
        <div class="base-card base-search-card job-search-card" data-entity-urn="urn:li:jobPosting:${id}">
          <a class="base-card__full-link" href="https://www.linkedin.com/jobs/view/job-${id}"></a>
          <h3 class="base-search-card__title">${words}</h3>
          <h4 class="base-search-card__subtitle">A company</h4>
          <span class="job-search-card__location">Remote</span>
        </div>
      </li>`,
    reads: (title) => ({ title, employer: 'A company', place: 'Remote' }),
  },
} satisfies ComposedSite;
