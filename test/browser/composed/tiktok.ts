import type { ComposedSite } from '../composed.ts';

const reads = (body: string) => ({ body });

export default {
  name: 'TikTok',
  list: {
    url: 'https://www.tiktok.com/foryou',
    anyAddress: true,
    holderTag: '<div id="column-list-container">',
    holder: '#column-list-container',
    post: '[data-e2e="recommend-list-item-container"]',
    words: '[data-e2e="video-desc"] span',
    compose: (id, words) => `
      <article data-e2e="recommend-list-item-container">
        <a data-e2e="video-author-uniqueid" href="/@nguoi-${id}">nguoi-${id}</a>
        <div data-e2e="video-desc"><span>${words}</span></div>
      </article>`,
    reads,
  },
  detail: {
    url: 'https://www.tiktok.com/@nguoi-7/video/77',
    holderTag: '<div id="main-content-video_detail">',
    holder: '#main-content-video_detail',
    post: '[data-e2e="browse-video-desc"]',
    words: 'span',
    compose: (_, words) => `
      <h2 data-e2e="browse-username">nguoi-7</h2>
      <div data-e2e="browse-video-desc"><span>${words}</span></div>`,
    reads,
  },
} satisfies ComposedSite;
