import { afterEach, describe, expect, test } from 'vitest';
import { mentionsOf } from '../../../src/page/generic/mentions.ts';
import { readPage } from '../../../src/page/read-page.ts';
import { one, show } from '../compose.ts';
import { sites } from '../sites.ts';

const ADDRESS = 'https://rao-vat.example/viec';
const mentions = mentionsOf(['tuyển', 'lương']);

afterEach(() => show(''));

const read = (html: string, url = ADDRESS) => {
  show(html);
  return readPage(document, url, sites, mentions);
};
const bodies = (html: string, url?: string) =>
  read(html, url).posts.map(({ post }) => post.parts.body?.replace(/\n/g, ' / '));

const card = (title: string, more = '') =>
  `<div class="c1x"><a href="/viec/${encodeURIComponent(title)}">${title}</a><p>Đi làm ngay, gọi hỏi thêm cho biết nhé.</p>${more}</div>`;
const SAID = ' / Đi làm ngay, gọi hỏi thêm cho biết nhé.';
const LIST = `${card('Tuyển phụ bếp')}${card('Phụ kho')}${card('Thợ may')}`;
const ALL = ['Tuyển phụ bếp', 'Phụ kho', 'Thợ may'].map((title) => title + SAID);

describe.each<{ because: string; html: string; posts: readonly string[] }>([
  { because: 'three alike of which one speaks of work are three posts', html: LIST, posts: ALL },
  { because: 'wherever they stand', html: `<main><div><section>${LIST}</section></div></main>`, posts: ALL },
  {
    because: 'two are no list: the page is one text',
    html: card('Tuyển phụ bếp') + card('Phụ kho'),
    posts: [`${ALL[0]} / ${ALL[1]}`],
  },
  { because: 'a list that speaks of something else is none', html: LIST.replace('Tuyển', 'Bán'), posts: [] },
  {
    because: 'what stands around the list is none of it',
    html: `<header>Tuyển dụng</header><nav>${LIST}</nav><h1>Việc tuyển gấp</h1>${LIST}<footer>Lương</footer>`,
    posts: ALL,
  },
  {
    because: 'a post and the answers to it are told apart',
    html: `<article><a href="/1">Lan</a><p>Chỗ này tuyển người mà không thấy nói lương bao nhiêu.</p>
      <ul>${['Hỏi lương chưa bạn', 'Mình cũng vừa thấy họ tuyển', 'Tuyển mãi không được']
        .map((said) => `<li><a href="/u">Mai</a> ${said}, thấy lạ thật đó nha.</li>`)
        .join('')}</ul></article>`,
    posts: [
      'Mai Hỏi lương chưa bạn, thấy lạ thật đó nha.',
      'Mai Mình cũng vừa thấy họ tuyển, thấy lạ thật đó nha.',
      'Mai Tuyển mãi không được, thấy lạ thật đó nha.',
      'Lan / Chỗ này tuyển người mà không thấy nói lương bao nhiêu.',
    ],
  },
  {
    because: 'paragraphs are one text, though each has a link',
    html: `<article>${'<p>Quán <a href="/q">mình</a> tuyển người phụ bếp, lương tháng tám triệu.</p>'.repeat(3)}</article>`,
    posts: [Array(3).fill('Quán mình tuyển người phụ bếp, lương tháng tám triệu.').join(' / ')],
  },
  {
    because: 'a long text that hardly speaks of work is about something else',
    html: `<article><p>Ông kể chuyện lương ngày xưa.</p>${'<p>Rồi ông lại kể sang chuyện khác, dài lắm.</p>'.repeat(400)}</article>`,
    posts: [],
  },
  {
    because: 'rows of a table are posts, their cells are not',
    html: `<table>${['Tuyển phụ bếp', 'Phụ kho', 'Thợ may']
      .map(
        (title) =>
          `<tr><td><a href="/1">${title}</a></td><td>Đi làm ngay, gọi hỏi thêm cho biết nhé.</td></tr>`,
      )
      .join('')}</table>`,
    posts: ALL,
  },
  {
    because: 'what somebody is writing is nobody’s post yet',
    html: `<div contenteditable="true"><p>Quán mình tuyển người phụ bếp.</p></div><textarea>tuyển</textarea>`,
    posts: [],
  },
  {
    because: 'names of a site’s own code are no posts',
    html: '<div><a href="/1">{{ tuyển.title.that.is.long.enough.for.a.post }}</a></div>'.repeat(3),
    posts: [],
  },
  {
    because: 'copies for screen readers are left out',
    html: LIST.replaceAll('</a>', '</a><span class="sr-only">Tin tuyển dụng</span>'),
    posts: ALL,
  },
])('$because', ({ html, posts }) => {
  test('reads these and leaves the page as it was', () => {
    show(html);
    const before = document.documentElement.outerHTML;
    expect(bodies(html)).toEqual(posts);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test('says who answered, and where the notice goes', () => {
  const { posts, state } = read(LIST);
  expect(state).toEqual({ reader: 'generic', posts: 3, selectors: ['div'], health: 'ok' });
  expect(posts[0]?.mount).toEqual({ anchor: one('.c1x'), where: 'last-child', look: 'chip' });
});

test('on a page without an article the notice stands before the words that speak of work', () => {
  const { posts } = read(
    '<div>Chào</div><div id="job"><span>Quán mình tuyển người phụ bếp.</span></div><div>Hết</div>',
  );
  expect(posts.map(({ container }) => container)).toEqual([document.body]);
  expect(posts[0]?.mount).toEqual({ anchor: one('#job'), where: 'before', look: 'strip' });
});

test('a number that counts on is no other post, a word is', () => {
  const keyOf = (more: string) => read(LIST + card('Rửa bát', more)).posts[3]?.key;
  expect(keyOf('<i>3 giờ trước, 12 trả lời</i>')).toBe(keyOf('<i>4 giờ trước, 15 trả lời</i>'));
  expect(keyOf('<i>3 giờ trước</i>')).not.toBe(keyOf('<i>hôm qua</i>'));
});

test('who recruits is read where the site’s code says so', () => {
  const { posts } = read(LIST.replace('<p>', '<b class="job-companyName">Quán Mẫu</b><p>'));
  expect(posts[0]?.post.parts.employer).toBe('Quán Mẫu');
});

test('evidence is found on the page, also after it was drawn again', () => {
  const [post] = read(LIST).posts;
  expect(post?.range('body', 0, 5)?.toString()).toBe('Tuyển');
  one('.c1x a').replaceChildren('Tuyển phụ bếp');
  expect(post?.range('body', 0, 5)?.toString()).toBe('Tuyển');
  one('.c1x a').replaceChildren('Bán xe');
  expect(post?.range('body', 0, 5)).toBeNull();
});

test.each([
  ['https://www.topcv.vn/tim-viec-lam', 3, 'posts are expected and the site’s own selectors find none'],
  ['https://www.topcv.vn/tai-khoan', 0, 'no posts are expected there'],
  ['https://www.facebook.com/groups/1/', 0, 'its posts hold what nobody sees'],
])('a known site, %s, yields %d: %s', (url, count) => expect(bodies(LIST, url).length).toBe(count));

test('without words to look for nothing is read', () => {
  show(LIST);
  expect(readPage(document, ADDRESS, sites).posts).toEqual([]);
});

test('posts in open shadow roots are read, those in closed ones are not', () => {
  show('<div id="open"></div><x-list></x-list><div id="closed"></div>');
  one('#open')
    .attachShadow({ mode: 'open' })
    .append(...fragment(LIST));
  one('x-list')
    .attachShadow({ mode: 'open' })
    .append(...fragment(LIST));
  one('#closed')
    .attachShadow({ mode: 'closed' })
    .append(...fragment(LIST));
  expect(readPage(document, ADDRESS, [], mentions).posts.length).toBe(6);
});

test('posts in frames of the same origin are read', async () => {
  show('<iframe></iframe>');
  const { contentDocument } = one('iframe') as HTMLIFrameElement;
  contentDocument?.body.append(...fragment(LIST).map((node) => contentDocument.importNode(node, true)));
  const { posts } = readPage(document, ADDRESS, [], mentions);
  expect(posts.map(({ post }) => post.parts.body?.replace(/\n/g, ' / '))).toEqual(ALL);
  expect(posts[0]?.range('body', 0, 5)?.toString()).toBe('Tuyển');
});

const fragment = (html: string) => [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
