import { expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import { type Claim, testClaims } from './claim.ts';
import { nodesOf, one, show } from './compose.ts';
import { sites } from './sites.ts';

const guestCard = (id: string, title: string) => `
  <li><div class="base-card base-search-card" data-entity-urn="urn:li:jobPosting:${id}"><a class="base-card__full-link"><span class="sr-only">${title}</span></a>
    <h3 class="base-search-card__title">${title}</h3><h4 class="base-search-card__subtitle"><a>Sample Ltd</a></h4>
    <span class="job-search-card__location">Da Nang</span><time>1 week ago</time></div></li>`;
const card2026 = (id: string, title: string) => `
  <div role="button" componentkey="job-card-component-ref-${id}"><div><img alt=""><div>
    <p><span>${title}</span></p><div><p>Sample Ltd</p></div><p>Da Nang (On-site)</p></div></div>
    <p>1 week ago</p><button aria-label="Dismiss ${title} job">Dismiss</button></div>`;
const ABOUT = 'componentkey="JobDetails_AboutTheJob_31"';
const detail2026 = (description: string) => `
  <div data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.JobDetails"><div data-view-name="job-detail-page">
    <div aria-label="Company, Sample Ltd."><a href="https://www.linkedin.com/company/sample/life/"><img alt=""></a>
      <p><a href="https://www.linkedin.com/company/sample/life/">Sample Ltd</a></p></div>
    <div><p>Night cook</p></div><p>Da Nang · 2 days ago</p>
    <div ${ABOUT}><h2>About the job</h2><p><span data-testid="expandable-text-box">${description}
      <button data-testid="expandable-text-button">… more</button></span></p></div>
    <div><h2>About the company</h2><p><span data-testid="expandable-text-box">A kitchen since long ago, and open every night of the week.</span></p></div></div>
    <div data-view-name="job-card"><p>Another job</p></div></div>`;
const oldUpdate = (urn: string, said: string, inside = '') => `
  <div class="feed-shared-update-v2" role="article" data-urn="urn:li:activity:${urn}">
    <span class="update-components-actor__title"><span aria-hidden="true">Lan</span><span class="visually-hidden">Lan</span></span>
    <div class="update-components-text update-components-update-v2__commentary"><span dir="ltr">${said}</span>
      <button>…more</button></div>${inside}
    <article class="comments-comment-entity"><div class="update-components-text">How much a month?</div></article></div>`;
const update2026 = (said: string, more = '') => `
  <div role="listitem" componentkey="expanded9FeedType_MAIN_FEED"><a data-view-name="feed-actor-image" href="/in/lan/"></a>
    <p data-view-name="feed-commentary"><span data-testid="expandable-text-box">${said}<button data-testid="expandable-text-button">… more</button></span></p>${more}
    <div data-testid="9-commentList"><div><a href="/in/mai/">Mai</a><span data-testid="expandable-text-box">How much a month?</span></div></div></div>`;

const claims: readonly Claim[] = [
  {
    because: 'cards for guests, without the copy for screen readers',
    url: 'https://vn.linkedin.com/jobs/search',
    html: `<ul class="jobs-search__results-list">${guestCard('5', 'Cook')}${guestCard('6', 'Driver')}</ul>`,
    ids: ['5', '6'],
    posts: ['Cook', 'Driver'].map((title) => ({
      parts: { title, employer: 'Sample Ltd', place: 'Da Nang' },
      unseen: [],
    })),
  },
  {
    because: 'far from the screen cards are empty shells',
    url: 'https://www.linkedin.com/jobs/collections/recommended/',
    html: `<ul><li data-occludable-job-id="8"><a class="job-card-container__link"><span aria-hidden="true">Cook</span><span class="visually-hidden">Cook</span></a></li>
      <li data-occludable-job-id="9"></li></ul>`,
    ids: ['8'],
    posts: [{ parts: { title: 'Cook' }, unseen: [] }],
  },
  {
    because: 'in the cards of 2026 the order of the lines tells what they are',
    url: 'https://www.linkedin.com/jobs/search-results/',
    html: card2026('21', 'Cook') + card2026('22', 'Driver'),
    ids: ['21', '22'],
    posts: ['Cook', 'Driver'].map((title) => ({
      parts: { title, employer: 'Sample Ltd', place: 'Da Nang (On-site)' },
      unseen: [],
    })),
  },
  {
    because: 'what stands there once for the eyes and once for the ears is one title, whatever hides it',
    url: 'https://www.linkedin.com/jobs/search-results/',
    html: card2026('23', 'Night cook</span> <span>Night cook'),
    posts: [
      { parts: { title: 'Night cook', employer: 'Sample Ltd', place: 'Da Nang (On-site)' }, unseen: [] },
    ],
  },
  {
    because: 'of the boxes of a job the first alone is about the job, and all of it is on the page',
    url: 'https://www.linkedin.com/jobs/view/31/',
    html: detail2026('Cook at night.<br>Rest on Sundays.'),
    posts: [
      {
        parts: { title: 'Night cook', body: 'Cook at night.\nRest on Sundays.', employer: 'Sample Ltd' },
        unseen: [],
      },
    ],
  },
  {
    because: 'the same where nothing names the boxes: the first, however long the others are',
    url: 'https://www.linkedin.com/jobs/view/31/',
    html: detail2026('Cook at night.').replace(ABOUT, ''),
    posts: [{ parts: { title: 'Night cook', body: 'Cook at night.', employer: 'Sample Ltd' }, unseen: [] }],
  },
  {
    because: 'a job whose box is not there yet is known by its title',
    url: 'https://www.linkedin.com/jobs/view/31/',
    html: '<div data-sdui-screen="x.JobDetails"><div></div></div>',
    posts: [],
  },
  {
    because: 'a post of the older feed is read with what it shares, without comments and copies',
    url: 'https://www.linkedin.com/feed/',
    html:
      oldUpdate('41', 'Anyone know them?', oldUpdate('42', 'Easy work')) + oldUpdate('43', 'We hire a cook'),
    ids: ['activity:41', 'activity:43'],
    posts: [
      { parts: { body: 'Anyone know them?\nEasy work' }, unseen: [] },
      { parts: { body: 'We hire a cook' }, unseen: [] },
    ],
  },
  {
    because: 'a post of the feed of 2026 likewise',
    url: 'https://www.linkedin.com/feed/',
    html: `<div data-testid="mainFeed">${update2026('Anyone know them?', '<div><span data-testid="expandable-text-box">Easy work</span></div>')}
      ${update2026('We hire a cook', '<a href="/feed/update/urn:li:activity:43/">1 day</a>')}</div>`,
    ids: ['expanded9FeedType_MAIN_FEED', 'activity:43'],
    posts: [
      { parts: { body: 'Anyone know them?\nEasy work' }, unseen: [] },
      { parts: { body: 'We hire a cook' }, unseen: [] },
    ],
  },
];

testClaims(claims);

test('a job that stands in the list and beside it counts once', () => {
  show(`<ul>${['8', '9'].map((id) => `<li data-occludable-job-id="${id}"><a class="job-card-container__link">Cook ${id}</a></li>`).join('')}</ul>
    <div class="jobs-search__job-details--container"><div class="job-details-jobs-unified-top-card__job-title"><a href="/jobs/view/8/?x=1">Cook 8</a></div>
    <div id="job-details">Cook at night</div></div>`);
  const { posts, state } = readPage(document, 'https://www.linkedin.com/jobs/collections/top/', sites);
  expect(posts.map(({ id }) => id)).toEqual(['8', '9', '8']);
  expect(state.posts).toBe(2);
});

test('a job that is drawn in an open shadow root of the site is read there', () => {
  show('<div data-testid="interop-shadowdom"></div>');
  one('[data-testid="interop-shadowdom"]')
    .attachShadow({ mode: 'open' })
    .append(...nodesOf(detail2026('Cook at night.')));
  const { posts } = readPage(document, 'https://www.linkedin.com/jobs/search-results/', sites);
  expect(posts.map(({ post }) => post.parts.body)).toEqual(['Cook at night.']);
});
