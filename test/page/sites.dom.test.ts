import { expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import { type Claim, testClaims } from './claim.ts';
import { FACEBOOK_GROUP, facebookFeed, facebookPost, show } from './compose.ts';
import { sites } from './sites.ts';

const topcvCard = (id: string, title: string) => `
  <div class="job-item-search-result" data-job-id="${id}"><h3 class="title"><div class="box-label-top">GẤP</div><a href="/viec-lam/x/${id}.html">
    <span>${title}</span></a></h3><a class="company"><span class="company-name">Công ty Mẫu</span></a>
    <label class="title-salary">8 - 10 triệu</label><label class="salary"><span>8 - 10 triệu</span></label>
    <label class="address"><span class="city-text">Hà Nội</span></label>
    <button data-job-id="${id}">Ứng tuyển</button></div>`;

const job = {
  title: 'Kế toán',
  body: 'Ghi sổ\nNghỉ chủ nhật',
  employer: 'Công ty Mẫu',
  place: 'Hà Nội',
  pay: '8 triệu',
};

const claims: readonly Claim[] = [
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
      <div class="section-salary"><div class="job-detail__info--section-content-value">8 triệu</div></div>
      <div class="section-location"><div class="job-detail__info--section-content-value">Hà Nội</div></div></div>
      <div id="box-job-information-detail"><div class="job-description__item"><h3>Mô tả</h3><div class="job-description__item--content"><p>Ghi sổ</p></div></div>
      <div class="job-description__item"><h3>Quyền lợi</h3><div class="job-description__item--content"><p>Nghỉ chủ nhật</p></div></div></div>
      <div class="company-name-label"><a class="name">Công ty Mẫu</a></div></div>`,
    posts: [{ parts: job, unseen: [] }],
  },
  {
    because: 'the same job on the page of an employer who has one of their own',
    url: 'https://www.topcv.vn/brand/mau/tuyen-dung/ke-toan-j11.html',
    html: `<div class="premium-job"><div class="company-content__name"><a class="title">Công ty Mẫu</a></div>
      <div class="premium-job-basic-information"><h2 class="premium-job-basic-information__content--title">Kế toán</h2>
      <div><div class="basic-information-item"><span class="basic-information-item__data--value">8 triệu</span></div>
      <div class="basic-information-item section-location"><span class="basic-information-item__data--value">Hà Nội</span></div></div></div>
      <div class="premium-job-description"><h3>Mô tả</h3><div class="premium-job-description__box--content"><p>Ghi sổ</p></div>
      <h3>Quyền lợi</h3><div class="premium-job-description__box--content"><p>Nghỉ chủ nhật</p></div></div></div>`,
    posts: [{ parts: job, unseen: [] }],
  },
  {
    because: 'and in a design of their own, where the first heading only says that it is a job',
    url: 'https://www.topcv.vn/brand/mau/tuyen-dung/ke-toan-j11.html',
    html: `<div id="main"><div class="company-logo"><img alt="Công ty Mẫu"></div><h1>Tin tuyển dụng</h1><div class="section-job-detail">
      <div class="box-header"><h2 class="title">Kế toán</h2><div class="salary">8 triệu</div></div>
      <div class="box-info"><h3>Mô tả</h3><div class="content-tab">Ghi sổ</div><h3>Quyền lợi</h3><div class="content-tab">Nghỉ chủ nhật</div></div>
      <div class="box-address"><h3>Địa điểm</h3><div>Hà Nội</div></div></div></div>`,
    posts: [{ parts: job, unseen: [] }],
  },
];

testClaims(claims);

const steps = sites.flatMap((site) =>
  site.shapes.flatMap(({ name, only, except, mount, keepLines, idAlone, ...chains }) => {
    const css = Object.values(chains).flatMap((chain) => chain.flatMap((step) => [step.css, step.holding]));
    return [...css, mount.at, mount.holding].flatMap((selector) =>
      selector ? [[site.id, name, selector] as const] : [],
    );
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
