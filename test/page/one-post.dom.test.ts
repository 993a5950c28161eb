/** A job that stands in a list and beside it is one post, so that hiding it once is enough. */
import { expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import { show } from './compose.ts';
import { sites } from './sites.ts';

test.each<[string, string, string]>([
  [
    'LinkedIn, signed in',
    'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=41',
    `<ul><li data-occludable-job-id="41"><a class="job-card-container__link">Thợ hàn</a></li>
       <li data-occludable-job-id="42"><a class="job-card-container__link">Thợ hàn</a></li></ul>
     <div class="jobs-search__job-details--container"><h1 class="job-details-jobs-unified-top-card__job-title">
       <a href="/jobs/view/41/?trk=x">Thợ hàn</a></h1><div id="job-details">Có chỗ ở.</div></div>`,
  ],
  [
    'LinkedIn, 2026',
    'https://www.linkedin.com/jobs/search-results/?currentJobId=41',
    `<div componentkey="job-card-component-ref-41"><p>Thợ hàn</p></div>
     <div componentkey="job-card-component-ref-42"><p>Thợ hàn</p></div>
     <div data-sdui-screen="x.JobDetails"><a href="https://www.linkedin.com/jobs/view/41/">Thợ hàn</a>
       <span data-testid="expandable-text-box">Có chỗ ở.</span></div>`,
  ],
  [
    'TopCV',
    'https://www.topcv.vn/tim-viec-lam-moi-nhat',
    `<div class="job-item-search-result" data-job-id="41"><h3 class="title"><a>Thợ hàn</a></h3></div>
     <div class="job-item-search-result" data-job-id="42"><h3 class="title"><a>Thợ hàn</a></h3></div>
     <div class="box-view-job-detail"><div class="box-header"><h2 class="title">
       <a href="https://www.topcv.vn/viec-lam/tho-han/41.html?ta=1">Thợ hàn</a></h2></div>
       <div class="box-scroll">Có chỗ ở.</div></div>`,
  ],
  [
    'Indeed',
    'https://vn.indeed.com/jobs?q=h%C3%A0n&vjk=41',
    `<div class="job_seen_beacon"><h2><a data-jk="41">Thợ hàn</a></h2></div>
     <div class="job_seen_beacon"><h2><a data-jk="42">Thợ hàn</a></h2></div>
     <div class="jobsearch-JobComponent"><h2 data-testid="jobsearch-JobInfoHeader-title">Thợ hàn</h2>
       <a href="/login?fromjk=41">Save</a><div id="jobDescriptionText">Có chỗ ở.</div></div>`,
  ],
  [
    'JobStreet',
    'https://id.jobstreet.com/id/jobs',
    `<article data-card-type="JobCard" data-job-id="41"><a data-automation="jobTitle">Thợ hàn</a></article>
     <article data-card-type="JobCard" data-job-id="42"><a data-automation="jobTitle">Thợ hàn</a></article>
     <div><h1 data-automation="job-detail-title">Thợ hàn</h1><a data-automation="job-detail-apply" href="/job/41/apply">Apply</a>
       <div data-automation="jobAdDetails">Có chỗ ở.</div></div>`,
  ],
  [
    'ITviec',
    'https://itviec.com/it-jobs?job_selected=tho-han-41',
    `<div class="job-card" data-search--job-selection-job-slug-value="tho-han-41"><h3>Thợ hàn</h3></div>
     <div class="job-card" data-search--job-selection-job-slug-value="tho-han-42"><h3>Thợ hàn</h3></div>
     <div class="preview-job-wrapper"><div class="preview-job-header"><h2><a href="/it-jobs/tho-han-41?x=1">Thợ hàn</a></h2></div>
       <div class="preview-job-content">Có chỗ ở.</div></div>`,
  ],
])('%s', (_site, url, html) => {
  show(html);
  const { posts, state } = readPage(document, url, sites);
  const [card, other, detail] = posts.map(({ idKey }) => idKey);
  expect(detail).toBeTypeOf('string');
  expect(card).toBe(detail);
  expect(other).not.toBe(detail);
  expect(state.posts).toBe(2);
});

const topcv = (
  html: string,
) => `<div class="job-detail__body"><h1 class="job-detail__info--title">Thợ hàn</h1>
  <div id="box-job-information-detail"><div class="job-description__item--content">${html}</div></div></div>`;
const premium = `<div class="premium-job"><h2 class="premium-job-basic-information__content--title">Thợ hàn</h2>
  <div class="premium-job-description"><div class="premium-job-description__box--content">Có chỗ ở.</div></div></div>`;
const custom = `<div id="main"><div class="section-job-detail"><div class="box-header"><h2 class="title">Thợ hàn</h2></div>
  <div class="box-info"><div class="content-tab">Có chỗ ở.</div></div></div></div>`;
const guest = `<h1 class="top-card-layout__title">Thợ hàn</h1><div class="show-more-less-html__markup">Có chỗ ở.</div>`;
const screen = `<div data-sdui-screen="x.JobDetails"><p>Thợ hàn</p><span data-testid="expandable-text-box">Có chỗ ở.</span></div>`;
const pane = `<div class="jobs-search__job-details--container"><div id="job-details">Có chỗ ở.</div></div>`;
const TOPCV = 'https://www.topcv.vn';
const LINKEDIN = 'https://www.linkedin.com/jobs';
const cards: Readonly<Record<string, [string, string]>> = {
  topcv: [
    `${TOPCV}/tim-viec-lam`,
    '<div class="job-item-search-result" data-job-id="41"><h3 class="title"><a>Thợ hàn</a></h3></div>',
  ],
  linkedin: [
    `${LINKEDIN}/search`,
    '<div class="base-search-card" data-entity-urn="urn:li:jobPosting:41"><h3 class="base-search-card__title">Thợ hàn</h3></div>',
  ],
};

test.each([
  ['topcv', `${TOPCV}/viec-lam/tho-han-6g/41.html?ta_source=1`, topcv('Có chỗ ở.'), true],
  ['topcv', `${TOPCV}/viec-lam/tho-han-6g/42.html`, topcv('Có chỗ ở.'), false],
  ['topcv', `${TOPCV}/brand/mau/tuyen-dung/tho-han-id7-j41.html`, premium, true],
  ['topcv', `${TOPCV}/brand/mau/tuyen-dung/tho-han-id7-j41.html`, custom, true],
  ['linkedin', `${LINKEDIN}/view/tho-han-at-mau-41?trk=x`, guest, true],
  ['linkedin', `${LINKEDIN}/view/41/`, guest, true],
  ['linkedin', `${LINKEDIN}/view/41/`, screen, true],
  ['linkedin', `${LINKEDIN}/search-results/?currentJobId=41&referenceJobId=42`, screen, true],
  ['linkedin', `${LINKEDIN}/collections/recommended/?currentJobId=41`, pane, true],
  ['linkedin', `${LINKEDIN}/collections/recommended/?currentJobId=42`, pane, false],
])(
  'a card of %s and the page %s are one post, though the page itself does not say so',
  (site, url, html, same) => {
    const [[listed, card], names] = [cards[site] ?? ['', ''], [] as unknown[]];
    for (const [address, drawn] of [
      [listed, card],
      [url, html],
    ] as const) {
      show(drawn);
      names.push(readPage(document, address, sites).posts.map(({ idKey }) => idKey));
    }
    expect(names[0]).toEqual([expect.any(String)]);
    expect(names[1]).toEqual(same ? names[0] : [expect.not.stringContaining(String(names[0]))]);
  },
);

test.each(['facebook', 'messenger', 'telegram', 'whatsapp', 'zalo', 'workday'])(
  'an id of %s is known in one talk or to one employer, or to a shared post as well: it names no post alone',
  (id) => {
    const shapes = sites.find((site) => site.id === id)?.shapes ?? [];
    expect(shapes.filter(({ idAlone }) => idAlone)).toEqual([]);
  },
);
