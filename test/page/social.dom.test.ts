import { expect } from 'vitest';
import { type Claim, testClaims } from './claim.ts';

const emoji = '<img alt="💰" src="data:,">';

const tweet = (id: string, said: string, more = '') => `
  <div data-testid="cellInnerDiv"><article data-testid="tweet"><div data-testid="User-Name"><a href="/lan">Lan</a><a href="/lan">@lan</a>
    <a href="/lan/status/${id}"><time datetime="2026-11-24">1h</time></a></div>
    <div><div data-testid="tweetText" lang="vi" dir="auto"><span>${said}</span></div>${more}</div>
    <div role="group"><button><span>12</span></button></div></article></div>`;
const quoted = (said: string) =>
  `<div role="link"><div data-testid="User-Name">Mai</div><time datetime="2026-11-23">2h</time><div data-testid="tweetText" lang="vi" dir="auto">${said}</div></div>`;

const thread = (id: string, said: string, more = '') => `
  <div data-pressable-container="true"><div><a href="/@lan"><img alt="Ảnh của lan"></a><span><a href="/@lan"><span dir="auto"><span>lan</span></span></a></span>
    <span dir="auto"><a href="/@lan/post/${id}"><time datetime="2026-11-24">1 giờ</time></a></span>
    <div><span dir="auto"><span>${said}</span></span>${more}<div role="button"><span dir="auto">Dịch</span></div></div>
    <div role="button"><span dir="auto">12</span></div></div></div>`;

const instagramComment = (id: string, said: string) => `
  <div><div><span dir="auto"><a href="/mai/"><span dir="auto">mai</span></a></span>&nbsp;<span dir="auto"><a href="/p/Ab1/c/${id}/"><time datetime="2026-11-24">1 giờ</time></a></span></div>
    <div><span dir="auto">${said}</span></div></div><div role="button"><span dir="auto"><span>Trả lời</span></span></div>`;

const redditPost = (id: string, title: string, body = '') => `
  <article><shreddit-post id="t3_${id}" permalink="/r/vieclam/comments/${id}/x/" post-title="${title}" author="lan" created-timestamp="2026-11-24">
    <a slot="title">${title}</a>${body && `<div slot="text-body"><div id="t3_${id}-post-rtjson-content"><p>${body}</p></div></div>`}
    <div slot="credit-bar">r/vieclam</div></shreddit-post></article>`;
const redditComment = (id: string, said: string, answers = '') => `
  <shreddit-comment thingid="t1_${id}" author="mai"><div slot="commentMeta">mai</div><div id="t1_${id}-comment-rtjson-content" slot="comment"><p>${said}</p></div>${answers}</shreddit-comment>`;

const youtubeComment = (id: string, said: string) => `
  <ytd-comment-view-model><div id="header"><a id="author-text">@lan</a><span id="published-time-text"><a href="/watch?v=1&lc=${id}">1 giờ trước</a></span></div>
    <ytd-expander id="expander"><div id="content"><yt-attributed-string id="content-text"><span>${said}</span></yt-attributed-string></div><tp-yt-paper-button id="more">Đọc thêm</tp-yt-paper-button></ytd-expander></ytd-comment-view-model>`;

const channelMessage = (id: number, said: string, more = '') => `
  <div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="vieclam/${id}">${more}
    <a class="tgme_widget_message_owner_name"><span>Việc làm</span></a><div class="tgme_widget_message_text" dir="auto">${said}</div>
    <time datetime="2026-11-24">10:00</time></div></div>`;

const read = (...bodies: string[]): Claim['posts'] => bodies.map((body) => ({ parts: { body }, unseen: [] }));

const claims: readonly Claim[] = [
  {
    because: 'X: emoji are pictures, and lines break where they were written',
    url: 'https://x.com/home',
    html: tweet('1', `Việc nhẹ ${emoji}\nlương cao`) + tweet('2', 'Bán xe'),
    ids: ['1', '2'],
    posts: read('Việc nhẹ 💰\nlương cao', 'Bán xe'),
  },
  {
    because: 'X: what is quoted belongs to the post',
    url: 'https://x.com/lan/status/1',
    html: tweet('1', 'Ai biết chỗ này không?', quoted('Việc nhẹ')),
    ids: ['1'],
    posts: read('Ai biết chỗ này không?\nViệc nhẹ'),
  },
  {
    because: 'X: a long text is cut off, and a link says so',
    url: 'https://x.com/home',
    html: tweet('1', 'Tuyển gấp', '<a data-testid="tweet-text-show-more-link">Hiện thêm</a>'),
    posts: [{ parts: { body: 'Tuyển gấp' }, unseen: ['cut-off'] }],
  },
  {
    because: 'X: without its name the text is the one in a language',
    url: 'https://x.com/home',
    html: tweet('1', 'Việc nhẹ').replace('data-testid="tweetText"', ''),
    posts: read('Việc nhẹ'),
  },
  {
    because: 'Threads: posts of a chain are one each; times, counters and "translate" are no words of theirs',
    url: 'https://www.threads.com/@lan',
    html: `<div role="region"><div>${thread('Ab1', `Việc nhẹ ${emoji}`)}${thread('Ab2', 'lương cao')}</div></div>`,
    ids: ['Ab1', 'Ab2'],
    posts: read('Việc nhẹ 💰', 'lương cao'),
  },
  {
    because: 'Threads: what is quoted belongs to the post, however long it is',
    url: 'https://www.threads.com/@lan/post/Ab1',
    html: thread('Ab1', 'Ai biết không?', thread('Ab0', 'Việc nhẹ lương cao, không cần kinh nghiệm')),
    ids: ['Ab1'],
    posts: read('Ai biết không?\nViệc nhẹ lương cao, không cần kinh nghiệm'),
  },
  {
    because: 'Instagram: a page of a post has no article; words and comments stand beside a time',
    url: 'https://www.instagram.com/p/Ab1/',
    html: `<main><div><span dir="auto"><div><div><span><a href="/lan/"><span dir="auto">lan</span></a></span>&nbsp;<span><time datetime="2026-11-24">1 giờ</time></span></div>
      <span>Việc nhẹ\u2060<br>\u2800\u2060<br>lương cao <a href="/explore/tags/vieclam/">#vieclam</a></span></div></span></div>
      ${instagramComment('7', 'Xin thông tin')}${instagramComment('8', 'Quan tâm')}
      <a href="/lan/p/Ab1/"><span dir="auto"><time datetime="2026-11-24">24 tháng 11</time></span></a></main>`,
    ids: [expect.stringMatching(/^~/), '7', '8'],
    posts: read('Việc nhẹ\u2060\n\u2060\nlương cao #vieclam', 'Xin thông tin', 'Quan tâm'),
  },
  {
    because: 'Instagram: what is said to one person is none of our business',
    url: 'https://www.instagram.com/direct/t/1/',
    html: `<main><div><div><span>lan</span><time datetime="2026-11-24">1 giờ</time></div><span>Việc nhẹ</span></div></main>`,
    posts: [],
  },
  {
    because: 'Instagram: in a feed the longest words are the post’s',
    url: 'https://www.instagram.com/',
    html: `<article><header><a href="/lan/"><span dir="auto">lan</span></a></header><a href="/p/Ab1/"><time datetime="2026-11-24">1 giờ</time></a>
      <div role="button"><span dir="auto">Lan và rất nhiều người khác thích bài viết này</span></div>
      <div><a href="/lan/"><span dir="auto">lan</span></a><span dir="auto">Việc nhẹ… <span><div role="button">thêm</div></span></span></div></article>`,
    ids: ['Ab1'],
    posts: [{ parts: { body: 'Việc nhẹ…' }, unseen: ['cut-off'] }],
  },
  {
    because: 'TikTok: in a profile only the picture’s description has words',
    url: 'https://www.tiktok.com/@lan',
    html: `<div data-e2e="user-post-item"><a href="https://www.tiktok.com/@lan/video/71"><img alt="Việc nhẹ #vieclam"><strong data-e2e="video-views">4M</strong></a></div>`,
    ids: ['71'],
    posts: read('Việc nhẹ #vieclam'),
  },
  {
    because: 'TikTok: a video has words and comments, with answers',
    url: 'https://www.tiktok.com/@lan/video/71',
    html: `<div data-e2e="browse-video-desc"><span>Việc nhẹ </span><a href="/tag/vieclam">#vieclam</a></div>
      <div class="x-DivCommentItem"><a data-e2e="comment-username-1" href="/@mai">mai</a><span data-e2e="comment-level-1"><span>Xin thông tin</span></span>
      <div><span data-e2e="comment-level-2"><span>Ib mình nhé</span></span></div></div>`,
    posts: read('Việc nhẹ #vieclam', 'Xin thông tin', 'Ib mình nhé'),
  },
  {
    because: 'TikTok: a video of the feed',
    url: 'https://www.tiktok.com/foryou',
    html: `<div data-e2e="recommend-list-item-container"><a href="/@lan">lan</a><div data-e2e="video-desc">Việc nhẹ</div></div>`,
    posts: read('Việc nhẹ'),
  },
  {
    because: 'Reddit: title and text of a post',
    url: 'https://www.reddit.com/r/vieclam/',
    html: redditPost('a1', 'Tuyển người', 'Việc nhẹ') + redditPost('a2', 'Bán xe'),
    ids: ['t3_a1', 't3_a2'],
    posts: [
      { parts: { title: 'Tuyển người', body: 'Việc nhẹ' }, unseen: [] },
      { parts: { title: 'Bán xe' }, unseen: [] },
    ],
  },
  {
    because: 'Reddit: an answer is a comment of its own, though it stands inside another',
    url: 'https://www.reddit.com/r/vieclam/comments/a1/x/',
    html: `<shreddit-comment-tree>${redditComment('c1', 'Lương bao nhiêu?', redditComment('c2', 'Ib mình nhé'))}</shreddit-comment-tree>`,
    ids: ['t1_c1-comment-rtjson-content', 't1_c2-comment-rtjson-content'],
    posts: read('Lương bao nhiêu?', 'Ib mình nhé'),
  },
  {
    because: 'Reddit: what a search finds, once for those who see and hear it',
    url: 'https://www.reddit.com/search/?q=viec',
    html: `<search-telemetry-tracker data-testid="search-sdui-post" data-thingid="t3_a1"><h2><a data-testid="post-title" href="/r/vieclam/comments/a1/x/" aria-label="Tuyển người">
      <faceplate-screen-reader-content>Tuyển người</faceplate-screen-reader-content></a></h2><a data-testid="post-title-text" href="/r/vieclam/comments/a1/x/">Tuyển người</a>
      <div data-testid="search-counter-row"><span>1 voto</span></div></search-telemetry-tracker>`,
    ids: ['t3_a1'],
    posts: [{ parts: { title: 'Tuyển người' }, unseen: [] }],
  },
  {
    because: 'Reddit: the old design, with comments',
    url: 'https://old.reddit.com/r/vieclam/comments/a1/x/',
    html: `<div class="thing link" data-fullname="t3_a1" data-author="lan"><div class="entry"><p class="title"><a class="title">Tuyển người</a></p><div class="usertext-body"><p>Việc nhẹ</p></div></div></div>
      <div class="thing comment"><div class="entry"><a class="author">mai</a><div class="usertext-body"><p>Lương bao nhiêu?</p></div></div>
      <div class="child"><div class="thing comment"><div class="entry"><div class="usertext-body"><p>Ib mình nhé</p></div></div></div></div></div>`,
    posts: [
      { parts: { title: 'Tuyển người', body: 'Việc nhẹ' }, unseen: [] },
      ...read('Lương bao nhiêu?', 'Ib mình nhé'),
    ],
  },
  {
    because: 'YouTube: comments and answers, all of them on the page',
    url: 'https://www.youtube.com/watch?v=1',
    html: `<ytd-comment-thread-renderer>${youtubeComment('Ug1', `Việc nhẹ ${emoji}\nlương cao`)}<div id="replies">${youtubeComment('Ug1.9', 'Xin thông tin')}</div></ytd-comment-thread-renderer>`,
    ids: ['Ug1', 'Ug1.9'],
    posts: read('Việc nhẹ 💰\nlương cao', 'Xin thông tin'),
  },
  {
    because: 'YouTube: a post of a channel',
    url: 'https://www.youtube.com/@lan/posts',
    html: `<ytd-backstage-post-thread-renderer><ytd-backstage-post-renderer><a id="author-text">Lan</a><a href="/post/Ugk1">1 giờ trước</a>
      <yt-formatted-string id="content-text">Việc nhẹ</yt-formatted-string></ytd-backstage-post-renderer></ytd-backstage-post-thread-renderer>`,
    ids: ['Ugk1'],
    posts: read('Việc nhẹ'),
  },
  {
    because: 't.me: breaks are breaks, emoji stand in the line, and what is answered is not said again',
    url: 'https://t.me/s/vieclam',
    html:
      channelMessage(
        1,
        'Việc nhẹ <tg-emoji><i class="emoji"><b>💰</b></i></tg-emoji> lương cao<br>Liên hệ quản lý',
      ) +
      channelMessage(
        2,
        'Còn chỗ',
        '<a class="tgme_widget_message_reply"><div class="tgme_widget_message_text">Việc nhẹ</div></a>',
      ),
    ids: ['vieclam/1', 'vieclam/2'],
    posts: read('Việc nhẹ 💰 lương cao\nLiên hệ quản lý', 'Còn chỗ'),
  },
];

testClaims(claims);
