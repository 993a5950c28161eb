import type { ComposedSite } from '../composed.ts';

export default {
  name: 'Facebook group',
  captured: { file: 'facebook/group_vi_loggedin_2026-01.html', posts: 1 },
  list: {
    url: 'https://www.facebook.com/groups/100000000000001',
    holderTag: '<div role="feed">',
    holder: '[role="feed"]',
    post: '[role="feed"] > div:has([data-ad-rendering-role="story_message"])',
    words: '[data-ad-rendering-role="story_message"]',
    compose: (id, words) => `
      <div>
        <h3 data-ad-rendering-role="profile_name"><a href="/groups/100000000000001/user/${id}/">Một người</a></h3>
        <div data-ad-rendering-role="story_message"><div dir="auto">${words}</div></div>
        <div data-ad-rendering-role="like_button"></div>
      </div>`,
    reads: (body) => ({ body }),
  },
} satisfies ComposedSite;
