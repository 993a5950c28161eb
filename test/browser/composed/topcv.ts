import type { ComposedSite } from '../composed.ts';

export default {
  name: 'TopCV',
  captured: { file: 'topcv/list_2026-06_topcv.html', posts: 50 },
  list: {
    url: 'https://www.topcv.vn/tim-viec-lam-moi-nhat',
    holderTag: '<div class="job-list-search-result ">',
    holder: '.job-list-search-result',
    post: '.job-item-search-result',
    words: 'h3.title a',
    compose: (id, words) => `
      <div class="job-item-search-result" data-job-id="${id}">
        <h3 class="title"><a href="https://www.topcv.vn/viec-lam/viec/${id}.html">${words}</a></h3>
        <a class="company"><span class="company-name">Một công ty</span></a>
        <label class="salary">Thoả thuận</label>
        <button data-job-id="${id}">Ứng tuyển</button>
      </div>`,
    reads: (title) => ({ title, employer: 'Một công ty', pay: 'Thoả thuận' }),
  },
  detail: {
    url: 'https://www.topcv.vn/viec-lam/viec/77.html',
    holderTag: '<div class="job-detail">',
    holder: '.job-detail',
    post: '.job-detail__body',
    words: '.job-description__item--content p',
    compose: (_, words) => `
      <div class="job-detail__body">
        <div id="header-job-info"><h1 class="job-detail__info--title">Nhân viên</h1></div>
        <div id="box-job-information-detail">
          <div class="job-description__item"><h3>Mô tả</h3><div class="job-description__item--content"><p>${words}</p></div></div>
        </div>
        <div class="company-name-label"><a class="name">Một công ty</a></div>
      </div>`,
    reads: (body) => ({ title: 'Nhân viên', body, employer: 'Một công ty' }),
  },
} satisfies ComposedSite;
