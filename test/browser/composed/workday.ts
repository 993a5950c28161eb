import type { ComposedSite } from '../composed.ts';

export default {
  name: 'Workday',
  list: {
    url: 'https://a-company.wd1.myworkdayjobs.com/en-US/Careers',
    anyAddress: true,
    holderTag: '<ul role="list">',
    holder: 'ul[role="list"]',
    post: 'ul[role="list"] > li',
    words: '[data-automation-id="jobTitle"]',
    compose: (id, words) => `
      <li><div><h3><a data-automation-id="jobTitle" href="/en-US/Careers/job/Hanoi/Sales_R${id}">${words}</a></h3></div>
        <div data-automation-id="locations"><dl><dt>locations</dt><dd>Hanoi</dd></dl></div>
        <ul data-automation-id="subtitle"><li>R${id}</li></ul></li>`,
    reads: (title) => ({ title, place: 'Hanoi' }),
  },
  detail: {
    url: 'https://a-company.wd1.myworkdayjobs.com/en-US/Careers/job/Hanoi/Sales_R77',
    holderTag: '<div data-automation-id="jobPostingPage">',
    holder: '[data-automation-id="jobPostingPage"]',
    post: '[data-automation-id="jobPostingPage"]',
    words: '[data-automation-id="jobPostingDescription"] p',
    compose: (id, words) => `
      <h2 data-automation-id="jobPostingHeader">Sales</h2>
      <div data-automation-id="locations"><dl><dt>locations</dt><dd>Hanoi</dd></dl></div>
      <div data-automation-id="requisitionId"><dl><dt>job requisition id</dt><dd>R${id}</dd></dl></div>
      <div data-automation-id="jobPostingDescription"><p>${words}</p></div>`,
    reads: (body) => ({ title: 'Sales', body, place: 'Hanoi' }),
  },
} satisfies ComposedSite;
