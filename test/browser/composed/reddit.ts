import type { ComposedSite } from '../composed.ts';

export default {
  name: 'Reddit',
  list: {
    url: 'https://www.reddit.com/r/vieclam/',
    holderTag: '<shreddit-feed>',
    holder: 'shreddit-feed',
    post: 'shreddit-post',
    words: '[slot="text-body"] p',
    compose: (id, words) => `
      <article><shreddit-post id="t3_a${id}" permalink="/r/vieclam/comments/a${id}/x/" post-title="Tin mới" author="nguoi-${id}">
        <a slot="title">Tin mới</a>
        <div slot="text-body"><div id="t3_a${id}-post-rtjson-content"><p>${words}</p></div></div>
      </shreddit-post></article>`,
    reads: (body) => ({ title: 'Tin mới', body }),
  },
  detail: {
    url: 'https://www.reddit.com/r/vieclam/comments/a1/x/',
    holderTag: '<shreddit-comment-tree>',
    holder: 'shreddit-comment-tree',
    post: 'shreddit-comment',
    words: '[slot="comment"] p',
    compose: (id, words) => `
      <shreddit-comment thingid="t1_c${id}" author="nguoi-${id}">
        <div slot="commentMeta">nguoi-${id}</div>
        <div id="t1_c${id}-comment-rtjson-content" slot="comment"><p>${words}</p></div>
      </shreddit-comment>`,
    reads: (body) => ({ body }),
  },
} satisfies ComposedSite;
