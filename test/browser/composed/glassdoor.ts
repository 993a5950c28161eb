import type { ComposedSite } from '../composed.ts';

export default {
  name: 'Glassdoor',
  list: {
    url: 'https://www.glassdoor.com/Job/hanoi-sales-jobs-SRCH_IL.0,5.htm',
    holderTag: '<ul aria-label="Jobs List">',
    holder: 'ul',
    post: 'li[data-test="jobListing"]',
    words: '[data-test="job-title"]',
    compose: (id, words) => `
      <li data-test="jobListing" data-jobid="${id}">
        <div id="job-employer-${id}"><span class="EmployerProfile_compactEmployerName__x1">A company</span></div>
        <a data-test="job-title" href="/job-listing/job-JV.htm?jl=${id}">${words}</a>
        <div data-test="emp-location">Hanoi</div>
        <div data-test="detailSalary">8 million (Employer est.)</div>
        <div data-test="descSnippet">Office hours</div>
      </li>`,
    reads: (title) => ({
      title,
      body: 'Office hours',
      employer: 'A company',
      place: 'Hanoi',
      pay: '8 million (Employer est.)',
    }),
  },
  detail: {
    url: 'https://www.glassdoor.com/job-listing/sales-JV_IC1.htm',
    holderTag: '<div class="TwoColumnLayout_columnRight__x1">',
    holder: '[class*="columnRight"]',
    post: '[class*="JobDetails_jobDetailsContainer"]',
    words: '[class*="JobDetails_jobDescription"] p',
    compose: (_, words) => `
      <div class="JobDetails_jobDetailsContainer__x2">
        <header><h1>Sales</h1><div class="EmployerProfile_employerName__x3">A company</div>
          <div data-test="location">Hanoi</div></header>
        <div class="JobDetails_jobDescription__x4"><p>${words}</p></div>
      </div>`,
    reads: (body) => ({ title: 'Sales', body, employer: 'A company', place: 'Hanoi' }),
  },
} satisfies ComposedSite;
