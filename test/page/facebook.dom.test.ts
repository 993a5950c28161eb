import { expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import { type Claim, testClaims } from './claim.ts';
import { FACEBOOK_GROUP, facebookFeed, facebookPost, facebookSkeleton, one, show } from './compose.ts';
import { sites } from './sites.ts';

const author = '<h3><span data-ad-rendering-role="profile_name"><a href="/lan">Lan</a></span></h3>';
const comment = `<div role="article" aria-label="Bình luận của Mai"><a href="/mai">Mai</a><div dir="auto">Bao nhiêu tiền một tháng vậy bạn ơi?</div></div>`;
const card = (id: string, ...lines: string[]) =>
  `<div data-virtualized="false"><a href="/marketplace/item/${id}/?ref=search">${lines.map((line) => `<div><span>${line}</span></div>`).join('')}</a></div>`;

const claims: readonly Claim[] = [
  {
    because: 'of a Facebook post the message alone is read, never a decoy',
    url: FACEBOOK_GROUP,
    html: facebookFeed(
      facebookPost('<div>Việc nhẹ</div><div>lương cao</div>', { id: '77' }),
      facebookPost('Bán xe'),
    ),
    ids: ['77', expect.stringMatching(/^~/)],
    posts: [
      { parts: { body: 'Việc nhẹ\nlương cao' }, unseen: ['picture'] },
      { parts: { body: 'Bán xe' }, unseen: [] },
    ],
  },
  {
    because: 'what nobody is meant to see is no part of a message, though it stands inside it',
    url: FACEBOOK_GROUP,
    html: facebookFeed(facebookPost('Việc nhẹ<span aria-hidden="true" data-0="0">Facebook</span> lương cao')),
    posts: [{ parts: { body: 'Việc nhẹ lương cao' }, unseen: [] }],
  },
  {
    because: '"see more" is no part of a Facebook post, and says that it goes on',
    url: FACEBOOK_GROUP,
    html: facebookFeed(facebookPost('Tuyển gấp ', { seeMore: true })),
    posts: [{ parts: { body: 'Tuyển gấp' }, unseen: ['cut-off'] }],
  },
  {
    because: 'Facebook skeletons are no posts, and hide none',
    url: FACEBOOK_GROUP,
    html: facebookFeed(facebookSkeleton, facebookPost('Bán xe'), facebookSkeleton),
    posts: [{ parts: { body: 'Bán xe' }, unseen: [] }],
  },
  {
    because: 'a box that suggests groups stands among the posts of a feed and is none',
    url: FACEBOOK_GROUP,
    html: facebookFeed(
      '<div><div dir="auto">Nhóm gợi ý cho bạn: Chợ xe cũ</div></div>',
      facebookPost('Bán xe'),
    ),
    posts: [{ parts: { body: 'Bán xe' }, unseen: [] }],
  },
  {
    because: 'a dialog to share a post is no post',
    url: FACEBOOK_GROUP,
    html: '<div role="dialog"><h2>Chia sẻ</h2><div role="textbox">Hãy nói gì đó</div><div dir="auto">Bài viết của Lan</div><div role="button"><span dir="auto">Đăng</span></div></div>',
    posts: [],
  },
  {
    because: 'a Facebook post on a page of its own has no feed around it',
    url: 'https://www.facebook.com/groups/1/posts/77/',
    html: `<div role="main">${facebookPost('Việc nhẹ')}</div>`,
    posts: [{ parts: { body: 'Việc nhẹ' }, unseen: [] }],
  },
  {
    because: 'a post shared in another is part of it, with its words',
    url: 'https://www.facebook.com/',
    html: `<div aria-posinset="1">${facebookPost('Ai biết chỗ này không?')}<div aria-posinset="2">${facebookPost('Việc nhẹ')}</div></div>`,
    posts: [{ parts: { body: 'Ai biết chỗ này không?\nViệc nhẹ' }, unseen: [] }],
  },
  {
    because: 'on a coloured ground no message is named: the longest line is it, not a comment or a decoy',
    url: FACEBOOK_GROUP,
    html: facebookFeed(
      facebookPost('Bán xe'),
      `<div>${author}<div><div dir="auto">Việc nhẹ lương cao</div></div>
        <a href="?__cft__=1"><div dir="auto" data-ad-rendering-role="meta">ab3CdE.com, một địa chỉ rất dài không ai viết</div></a>
        <div aria-hidden="true" data-0="0"><div dir="auto">FacebookFacebookFacebookFacebook</div></div>
        <div role="button"><div dir="auto">Thích bài viết này của một người bạn</div></div>${comment}</div>`,
    ),
    posts: [
      { parts: { body: 'Bán xe' }, unseen: [] },
      { parts: { body: 'Việc nhẹ lương cao' }, unseen: [] },
    ],
  },
  {
    because: 'a post that is all picture is no words, whatever is said below it',
    url: FACEBOOK_GROUP,
    html: facebookFeed(`<div>${author}<a href="/photo/?fbid=1"><img alt="Ảnh"></a>${comment}</div>`),
    posts: [],
  },
  {
    because: 'results of a search name the message in an older way too',
    url: 'https://www.facebook.com/search/posts?q=viec',
    html: `<div role="feed"><div><div aria-posinset="1">${author}<div data-ad-comet-preview="message" data-ad-preview="message">
        <div data-ad-rendering-role="story_message"><span dir="auto">Việc nhẹ</span></div></div></div>
      <div aria-posinset="2">${author}<div data-ad-preview="message"><span dir="auto">Bán xe</span></div></div></div></div>`,
    posts: [
      { parts: { body: 'Việc nhẹ' }, unseen: [] },
      { parts: { body: 'Bán xe' }, unseen: [] },
    ],
  },
  {
    because: 'signed out, a post is an article without a label, and a comment one with',
    url: 'https://www.facebook.com/quan.mau/posts/1',
    html: `<div role="main"><div role="article">${author}<div data-ad-rendering-role="story_message">Việc nhẹ</div>${comment}</div></div>`,
    posts: [{ parts: { body: 'Việc nhẹ' }, unseen: [] }],
  },
  {
    because: 'the mobile web has neither roles nor links, draws icons as letters, and cuts with three points',
    url: 'https://m.facebook.com/groups/1/',
    html: `<article data-tracking-duration-id="4"><div role="button"><div class="native-text">Lan</div></div>
      <div aria-label="2 giờ"><div class="native-text">2 giờ\u{f078b}</div></div>
      <div data-mcomponent="TextArea"><div class="native-text"><span>\u{f312b} Tuyển người\nlàm tối</span><span>...</span><span> Xem thêm</span></div></div>
      <div role="button"><div class="native-text">Người tên rất dài và 6 người khác</div></div></article>`,
    posts: [{ parts: { body: 'Tuyển người làm tối' }, unseen: ['cut-off'] }],
  },
  {
    because: 'a card of Marketplace is price, title and place, and its address holds its id',
    url: 'https://www.facebook.com/marketplace/hanoi/',
    html: `<div role="main">${card('5', '2.000.000 ₫', 'Tuyển phụ kho', 'Hà Nội')}${card('6', 'Miễn phí', 'Bàn gỗ')}</div>
      <div role="dialog"><h2>Đăng nhập</h2></div>`,
    ids: ['5', '6'],
    posts: [
      { parts: { body: '2.000.000 ₫\nTuyển phụ kho\nHà Nội' }, unseen: [] },
      { parts: { body: 'Miễn phí\nBàn gỗ' }, unseen: [] },
    ],
  },
  {
    because: 'an item of Marketplace has a heading and a description',
    url: 'https://www.facebook.com/marketplace/item/5/',
    html: `<div role="main"><h1><span dir="auto">Tuyển phụ kho</span></h1><span dir="auto">2 triệu</span>
      <span dir="auto">Việc nhẹ, bao ăn ở, đi làm ngay</span><a><span dir="auto">Chi tiết về người bán, đã tham gia năm nọ</span></a></div>`,
    posts: [{ parts: { title: 'Tuyển phụ kho', body: 'Việc nhẹ, bao ăn ở, đi làm ngay' }, unseen: [] }],
  },
  {
    because: 'the heading of a group is no item of Marketplace',
    url: FACEBOOK_GROUP,
    html: '<div role="main"><h1>Việc làm quận 3</h1><a href="/marketplace/item/5/">Bàn gỗ</a></div>',
    posts: [],
  },
];

testClaims(claims);

test.each([
  { because: 'inside the card, above the author', html: facebookPost('Việc nhẹ') },
  {
    because: 'in the outer card where another post is shared',
    html: `<div>${facebookPost('Ai biết?')}<div>${facebookPost('Việc nhẹ', { author: 'Mai' })}</div></div>`,
  },
])('the notice goes $because', ({ html }) => {
  show(facebookFeed(html));
  const [post] = readPage(document, FACEBOOK_GROUP, sites).posts;
  expect(post?.mount).toEqual({ anchor: one('h3').parentElement, where: 'first-child', look: 'strip' });
});
