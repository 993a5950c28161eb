import type { ComposedSite } from '../composed.ts';

export default {
  name: 'Craigslist',
  list: {
    url: 'https://vietnam.craigslist.org/search/jjj',
    holderTag: '<div class="results">',
    holder: '.results',
    post: '.cl-search-result',
    words: '.label',
    compose: (id, words) => `
      <div class="cl-search-result" data-pid="${id}">
        <a class="posting-title" href="/sof/d/job/${id}.html"><span class="label">${words}</span></a>
        <span class="priceinfo">8 million</span>
        <div class="meta">today</div>
      </div>`,
    reads: (title) => ({ title, body: 'today', pay: '8 million' }),
  },
  detail: {
    url: 'https://vietnam.craigslist.org/sof/d/job/77.html',
    holderTag: '<section class="body">',
    holder: '.body',
    post: '.body',
    words: '#postingbody',
    compose: (_, words) => `
      <h1><span id="titletextonly">Shop assistant</span></h1>
      <section id="postingbody"><div class="print-information">QR Code Link to This Post</div>${words}</section>`,
    reads: (body) => ({ title: 'Shop assistant', body }),
  },
} satisfies ComposedSite;
