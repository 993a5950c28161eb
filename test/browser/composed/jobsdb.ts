import type { ComposedSite } from '../composed.ts';

export default {
  name: 'JobsDB',
  list: {
    url: 'https://th.jobsdb.com/sales-jobs/in-Bangkok',
    holderTag: '<div data-automation="searchResults">',
    holder: '[data-automation="searchResults"]',
    post: 'article',
    words: '[data-automation="jobTitle"]',
    compose: (id, words) => `
      <article data-card-type="JobCard" data-testid="job-card" data-automation="normalJob" data-job-id="${id}">
        <div>Listed two days ago</div>
        <h3><a data-automation="jobTitle" href="/job/${id}">${words}</a></h3>
        <span>at <a data-automation="jobCompany">A company</a></span>
        <span data-automation="jobCardLocation"><a data-automation="jobLocation">Bangkok</a></span>
        <span data-automation="jobSalary">฿20,000 per month</span>
        <span data-automation="jobShortDescription">Office hours</span>
      </article>`,
    reads: (title) => ({
      title,
      body: 'Office hours',
      employer: 'A company',
      place: 'Bangkok',
      pay: '฿20,000 per month',
    }),
  },
  detail: {
    url: 'https://th.jobsdb.com/job/77',
    holderTag: '<div data-metrics-identifier="jobDetailsPage">',
    holder: '[data-metrics-identifier]',
    post: '[data-metrics-identifier]',
    words: '[data-automation="jobAdDetails"] p',
    compose: (id, words) => `
      <h1 data-automation="job-detail-title">Sales</h1>
      <span data-automation="advertiser-name">A company</span>
      <span data-automation="job-detail-location">Bangkok</span>
      <span data-automation="job-detail-salary">฿20,000 per month</span>
      <a data-automation="job-detail-apply" href="/job/${id}/apply">Apply</a>
      <div data-automation="jobAdDetails"><p>${words}</p></div>`,
    reads: (body) => ({
      title: 'Sales',
      body,
      employer: 'A company',
      place: 'Bangkok',
      pay: '฿20,000 per month',
    }),
  },
} satisfies ComposedSite;
