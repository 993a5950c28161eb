import type { ComposedSite } from '../composed.ts';

const reads = (body: string) => ({ body });

export default {
  name: 'YouTube',
  list: {
    url: 'https://www.youtube.com/watch?v=1',
    anyAddress: true,
    holderTag: '<ytd-comments id="comments">',
    holder: '#comments',
    post: 'ytd-comment-view-model',
    words: '#content-text span',
    compose: (id, words) => `
      <ytd-comment-thread-renderer><ytd-comment-view-model>
        <a id="author-text">Một người</a> <span id="published-time-text"><a href="/watch?v=1&amp;lc=Ug${id}">1 giờ trước</a></span>
        <ytd-expander id="expander"><div id="content"><yt-attributed-string id="content-text"><span>${words}</span></yt-attributed-string></div></ytd-expander>
      </ytd-comment-view-model></ytd-comment-thread-renderer>`,
    reads,
  },
  detail: {
    url: 'https://www.youtube.com/post/Ugk77',
    holderTag: '<div id="contents">',
    holder: '#contents',
    post: 'ytd-backstage-post-thread-renderer',
    words: '#content-text',
    compose: (id, words) => `
      <ytd-backstage-post-thread-renderer><ytd-backstage-post-renderer>
        <a id="author-text">Một người</a> <a href="/post/Ugk${id}">1 giờ trước</a>
        <ytd-expander id="expander"><div id="content"><yt-formatted-string id="content-text">${words}</yt-formatted-string></div></ytd-expander>
      </ytd-backstage-post-renderer></ytd-backstage-post-thread-renderer>`,
    reads,
  },
} satisfies ComposedSite;
