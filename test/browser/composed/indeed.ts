import type { ComposedSite } from '../composed.ts';

export default {
  name: 'Indeed',
  list: {
    url: 'https://vn.indeed.com/jobs?q=ban+hang',
    holderTag: '<ul id="mosaic-provider-jobcards">',
    holder: '#mosaic-provider-jobcards',
    post: '.cardOutline',
    words: 'a[data-jk] span',
    compose: (id, words) => `
      <li><div class="cardOutline"><div class="job_seen_beacon">
        <h2><a id="job_a${id}" data-jk="a${id}" href="/rc/clk?jk=a${id}"><span>${words}</span></a></h2>
        <span data-testid="company-name">Một công ty</span>
        <div data-testid="text-location">Hà Nội</div>
        <div data-testid="belowJobSnippet"><ul><li>Làm giờ hành chính</li></ul></div>
      </div></div></li>`,
    reads: (title) => ({ title, body: 'Làm giờ hành chính', employer: 'Một công ty', place: 'Hà Nội' }),
  },
  detail: {
    url: 'https://vn.indeed.com/viewjob?jk=a77',
    holderTag: '<div class="jobsearch-BodyContainer">',
    holder: '.jobsearch-BodyContainer',
    post: '.jobsearch-JobComponent',
    words: '#jobDescriptionText p',
    compose: (id, words) => `
      <div class="jobsearch-JobComponent">
        <h2 data-testid="jobsearch-JobInfoHeader-title"><span>Bán hàng<span> - job post</span></span></h2>
        <div data-testid="inlineHeader-companyName"><a href="/cmp/mot?fromjk=a${id}">Một công ty</a></div>
        <div data-testid="inlineHeader-companyLocation">Hà Nội</div>
        <div id="salaryInfoAndJobType"><span>8.000.000 ₫ một tháng</span><span> - Toàn thời gian</span></div>
        <div id="jobDescriptionText"><p>${words}</p></div>
      </div>`,
    reads: (body) => ({
      title: 'Bán hàng',
      body,
      employer: 'Một công ty',
      place: 'Hà Nội',
      pay: '8.000.000 ₫ một tháng',
    }),
  },
} satisfies ComposedSite;
