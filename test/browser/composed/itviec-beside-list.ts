import type { ComposedSite } from '../composed.ts';

export default {
  name: 'ITviec, a job beside its list',
  detail: {
    url: 'https://itviec.com/it-jobs?job_selected=viec-77',
    holderTag: '<div class="col-right">',
    holder: '.col-right',
    post: '.preview-job-wrapper',
    words: '.preview-job-content p',
    compose: (id, words) => `
      <div class="preview-job-wrapper">
        <div class="preview-job-header">
          <h2>Lập trình viên</h2>
          <a href="/companies/mot-cong-ty">Một công ty</a>
          <a href="/it-jobs/viec-${id}">Xem</a>
        </div>
        <div class="preview-job-content"><p>${words}</p></div>
      </div>`,
    reads: (body) => ({ title: 'Lập trình viên', body, employer: 'Một công ty' }),
  },
} satisfies ComposedSite;
