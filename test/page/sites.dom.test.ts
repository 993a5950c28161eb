import { describe, expect, test } from 'vitest';
import type { Post } from '../../src/engine/post.ts';
import { readPage } from '../../src/page/read-page.ts';
import { FACEBOOK_GROUP, facebookFeed, facebookPost, facebookSkeleton, show } from './compose.ts';
import { sites } from './sites.ts';

const topcvCard = (id: string, title: string) => `
  <div class="job-item-search-result" data-job-id="${id}"><h3 class="title"><div class="box-label-top">GẤP</div><a href="/viec-lam/x/${id}.html">
    <span>${title}</span></a></h3><a class="company"><span class="company-name">Công ty Mẫu</span></a>
    <label class="title-salary">8 - 10 triệu</label><label class="salary"><span>8 - 10 triệu</span></label>
    <label class="address"><span class="city-text">Hà Nội</span></label>
    <button data-job-id="${id}">Ứng tuyển</button></div>`;
const guestCard = (id: string, title: string) => `
  <li><div class="base-card base-search-card" data-entity-urn="urn:li:jobPosting:${id}"><a class="base-card__full-link"><span class="sr-only">${title}</span></a>
    <h3 class="base-search-card__title">${title}</h3><h4 class="base-search-card__subtitle"><a>Sample Ltd</a></h4>
    <span class="job-search-card__location">Da Nang</span><time>1 week ago</time></div></li>`;

interface Claim {
  readonly because: string;
  readonly url: string;
  readonly html: string;
  readonly ids?: readonly string[];
  readonly posts: readonly Pick<Post, 'parts' | 'unseen'>[];
}

const claims: readonly Claim[] = [
  {
    because: 'of a Facebook post the message alone is read, never a decoy',
    url: FACEBOOK_GROUP,
    html: facebookFeed(
      facebookPost('<div>Việc nhẹ</div><div>lương cao</div>', { id: '77' }),
      facebookPost('Bán xe'),
    ),
    ids: ['77', expect.stringMatching(/^~/)],
    posts: [
      { parts: { body: 'Việc nhẹ\nlương cao' }, unseen: ['picture'] },
      { parts: { body: 'Bán xe' }, unseen: [] },
    ],
  },
  {
    because: '"see more" is no part of a Facebook post, and says that it goes on',
    url: FACEBOOK_GROUP,
    html: facebookFeed(facebookPost('Tuyển gấp ', { seeMore: true })),
    posts: [{ parts: { body: 'Tuyển gấp' }, unseen: ['cut-off'] }],
  },
  {
    because: 'Facebook skeletons are no posts',
    url: FACEBOOK_GROUP,
    html: facebookFeed(facebookSkeleton, facebookSkeleton),
    posts: [],
  },
  {
    because: 'a dialog to share a post is no post',
    url: FACEBOOK_GROUP,
    html: '<div role="dialog"><h2>Chia sẻ</h2><div role="textbox">Hãy nói gì đó</div><div role="button"><span dir="auto">Đăng</span></div></div>',
    posts: [],
  },
  {
    because: 'a Facebook post on a page of its own has no feed around it',
    url: 'https://www.facebook.com/groups/1/posts/77/',
    html: `<div role="main">${facebookPost('Việc nhẹ')}</div>`,
    posts: [{ parts: { body: 'Việc nhẹ' }, unseen: [] }],
  },
  {
    because: 'a post shared in another is part of it',
    url: 'https://www.facebook.com/',
    html: `<div aria-posinset="1">${facebookPost('Ai biết chỗ này không?')}<div aria-posinset="2">${facebookPost('Việc nhẹ')}</div></div>`,
    posts: [{ parts: { body: 'Ai biết chỗ này không?' }, unseen: [] }],
  },
  {
    because: 'the mobile web has neither roles nor links, and cuts with three points',
    url: 'https://m.facebook.com/groups/1/',
    html: `<article data-tracking-duration-id="4"><div role="button"><div class="native-text">Lan</div></div>
      <div aria-label="2 giờ"><div class="native-text">2 giờ</div></div>
      <div data-mcomponent="TextArea"><div class="native-text"><span>Tuyển người\nlàm tối</span><span>...</span><span> Xem thêm</span></div></div>
      <div role="button"><div class="native-text">Người tên rất dài và 6 người khác</div></div></article>`,
    posts: [{ parts: { body: 'Tuyển người làm tối' }, unseen: ['cut-off'] }],
  },
  {
    because: 'a TopCV card is one post, though its buttons carry its id too',
    url: 'https://www.topcv.vn/tim-viec-lam-moi-nhat',
    html: topcvCard('11', 'Kế toán') + topcvCard('12', 'Phụ kho'),
    ids: ['11', '12'],
    posts: ['Kế toán', 'Phụ kho'].map((title) => ({
      parts: { title, employer: 'Công ty Mẫu', place: 'Hà Nội', pay: '8 - 10 triệu' },
      unseen: [],
    })),
  },
  {
    because: 'TopCV’s usual page of a job',
    url: 'https://www.topcv.vn/viec-lam/ke-toan/11.html',
    html: `<div class="job-detail__body"><div id="header-job-info"><h1 class="job-detail__info--title"><a>Kế toán</a></h1>
      <div class="section-salary"><div class="job-detail__info--section-content-value">8 triệu</div></div></div>
      <div id="box-job-information-detail"><div class="job-description__item"><h3>Mô tả</h3><div class="job-description__item--content"><p>Ghi sổ</p></div></div>
      <div class="job-description__item"><h3>Quyền lợi</h3><div class="job-description__item--content"><p>Nghỉ chủ nhật</p></div></div></div>
      <div class="company-name-label"><a class="name">Công ty Mẫu</a></div></div>`,
    posts: [
      {
        parts: { title: 'Kế toán', body: 'Ghi sổ\nNghỉ chủ nhật', employer: 'Công ty Mẫu', pay: '8 triệu' },
        unseen: [],
      },
    ],
  },
  {
    because: 'LinkedIn’s cards for guests, without the copy for screen readers',
    url: 'https://vn.linkedin.com/jobs/search',
    html: `<ul class="jobs-search__results-list">${guestCard('5', 'Cook')}${guestCard('6', 'Driver')}</ul>`,
    ids: ['5', '6'],
    posts: ['Cook', 'Driver'].map((title) => ({
      parts: { title, employer: 'Sample Ltd', place: 'Da Nang' },
      unseen: [],
    })),
  },
  {
    because: 'far from the screen LinkedIn’s cards are empty shells',
    url: 'https://www.linkedin.com/jobs/collections/recommended/',
    html: `<ul><li data-occludable-job-id="8"><a class="job-card-container__link"><span aria-hidden="true">Cook</span><span class="visually-hidden">Cook</span></a></li>
      <li data-occludable-job-id="9"></li></ul>`,
    ids: ['8'],
    posts: [{ parts: { title: 'Cook' }, unseen: [] }],
  },
];

describe.each(claims)('$because', ({ url, html, ids, posts }) => {
  test('reads these posts and leaves the page as it was', () => {
    show(html);
    const before = document.documentElement.outerHTML;
    const page = readPage(document, url, sites);
    expect(page.posts.map(({ post: { parts, unseen } }) => ({ parts, unseen }))).toEqual(posts);
    expect(page.state.error).toBeUndefined();
    expect(page.state.health).toBe(posts.length > 0 ? 'ok' : 'unread');
    if (ids) expect(page.posts.map(({ id }) => id)).toEqual(ids);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

const steps = sites.flatMap((site) =>
  site.shapes.flatMap(({ name, only, mount, keepLines, ...chains }) => {
    const css = Object.values(chains).flatMap((chain) => chain.flatMap((step) => [step.css, step.holding]));
    return [...css, mount.at].flatMap((selector) => (selector ? [[site.id, name, selector] as const] : []));
  }),
);
test.each(steps)('%s, %s: the browser understands %s', (_site, _name, css) => {
  expect(() => document.querySelector(css)).not.toThrow();
});

test('evidence is found on the page, also after the site drew the same words again', () => {
  show(facebookFeed(facebookPost('<span>Việc </span><span>nhẹ</span> lương cao')));
  const [post] = readPage(document, FACEBOOK_GROUP, sites).posts;
  expect(post?.range('body', 0, 8)?.toString()).toBe('Việc nhẹ');
  const message = document.querySelector('[data-ad-rendering-role="story_message"] > span');
  message?.replaceChildren('Việc nhẹ lương cao');
  expect(post?.range('body', 5, 14)?.toString()).toBe('nhẹ lương');
  message?.replaceChildren('Bán xe');
  expect(post?.range('body', 5, 14)).toBeNull();
  expect(post?.range('title', 0, 3)).toBeNull();
});
