import type { ComposedSite } from '../composed.ts';

export default {
  name: 'LinkedIn of 2026',
  list: {
    url: 'https://www.linkedin.com/jobs/search-results/',
    holderTag: '<div data-testid="lazy-column">',
    holder: '[data-testid="lazy-column"]',
    post: '[componentkey^="job-card"]',
    words: 'p span',
    compose: (id, words) => `
      <div role="button" tabindex="0" componentkey="job-card-component-ref-${id}">
        <div><p><span>${words}</span></p><div><p>A company</p></div><p>Remote</p></div>
      </div>`,
    reads: (title) => ({ title, employer: 'A company', place: 'Remote' }),
  },
  detail: {
    url: 'https://www.linkedin.com/jobs/view/77/',
    holderTag: '<div data-testid="lazy-column">',
    holder: '[data-testid="lazy-column"]',
    post: '[data-sdui-screen]',
    words: '[data-testid="expandable-text-box"]',
    compose: (_, words) => `
      <div data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.JobDetails">
        <div aria-label="Company, A company."><p><a href="/company/a-company/">A company</a></p></div>
        <div><p>Assistant</p></div>
        <div><h2>About the job</h2><p><span data-testid="expandable-text-box">${words}</span></p></div>
        <div><h2>About the company</h2><p><span data-testid="expandable-text-box">Many people work here.</span></p></div>
      </div>`,
    reads: (body) => ({ title: 'Assistant', body, employer: 'A company' }),
  },
} satisfies ComposedSite;
