import type { ComposedSite } from '../composed.ts';

export default {
  name: 'CareerViet',
  list: {
    url: 'https://careerviet.vn/viec-lam/ke-toan-k-vi.html',
    holderTag: '<div class="jobs-side-list">',
    holder: '.jobs-side-list',
    post: '.job-item',
    words: 'a.job_link',
    compose: (id, words) => `
      <div class="job-item">
        <h2><a class="job_link" data-id="35C0000${id}" href="/vi/tim-viec-lam/viec.35C0000${id}.html">${words}</a></h2>
        <a class="company-name" href="/vi/nha-tuyen-dung/mot-cong-ty.html">Một công ty</a>
        <div class="salary"><p>Cạnh tranh</p></div>
        <div class="location"><ul><li>Hà Nội</li><li>Hải Phòng</li></ul></div>
      </div>`,
    reads: (title) => ({ title, employer: 'Một công ty', place: 'Hà Nội\nHải Phòng', pay: 'Cạnh tranh' }),
  },
  detail: {
    url: 'https://careerviet.vn/vi/tim-viec-lam/viec.35C00077.html',
    holderTag: '<section class="job-detail-content">',
    holder: '.job-detail-content',
    post: '.job-detail-content',
    words: '.detail-row p',
    compose: (_, words) => `
      <div class="job-desc"><h1 class="title">Kế toán</h1><a class="employer job-company-name">Một công ty</a></div>
      <div class="detail-row reset-bullet"><h2 class="detail-title">Mô tả</h2><p>${words}</p></div>
      <div class="detail-row"><h2 class="detail-title">Yêu cầu</h2><p>Cẩn thận</p></div>`,
    reads: (words) => ({
      title: 'Kế toán',
      body: `Mô tả\n${words}\nYêu cầu\nCẩn thận`,
      employer: 'Một công ty',
    }),
  },
} satisfies ComposedSite;
