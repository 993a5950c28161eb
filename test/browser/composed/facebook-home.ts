import type { ComposedSite, ComposedView } from '../composed.ts';

/** With what stands around every message and is none: a made-up link card, letters in a row, rows of "Facebook". */
const compose: ComposedView['compose'] = (id, words) => `
  <div aria-posinset="${id}">
    <a href="?__cft__=1"><div style="display: none"><span dir="auto" data-ad-rendering-role="meta">Ab${id}cD.com</span></div></a>
    <h4 data-ad-rendering-role="profile_name"><a href="/nguoi.${id}">Một người</a></h4>
    <a href="?__cft__=2"><span>x</span><span>7</span><span>g</span></a>
    <div data-ad-rendering-role="story_message"><span dir="auto"><div dir="auto">${words}</div></span></div>
    <div aria-hidden="true" data-0="0" hidden><blockquote>Facebook</blockquote></div>
    <div data-ad-rendering-role="like_button"></div>
  </div>`;

const view = {
  post: '[aria-posinset]',
  words: '[data-ad-rendering-role="story_message"] div',
  compose,
  reads: (body: string) => ({ body }),
};

export default {
  name: 'Facebook',
  list: {
    ...view,
    url: 'https://www.facebook.com/',
    holderTag: '<div role="feed">',
    holder: '[role="feed"]',
  },
  detail: {
    ...view,
    url: 'https://www.facebook.com/nguoi.7/posts/77',
    holderTag: '<div role="main">',
    holder: '[role="main"]',
  },
} satisfies ComposedSite;
