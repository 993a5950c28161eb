import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../src/page/watch.ts';
import {
  FACEBOOK_GROUP,
  facebookFeed,
  facebookPost,
  facebookSkeleton,
  nodesOf,
  one,
  show,
} from './compose.ts';
import { sites } from './sites.ts';

/** What was told, in order: `+` a post, `-` a post gone, `=` the state. */
let told: string[];
let stop: AbortController;
let url: string;

const bodyOf = (post: { post: { parts: { body?: string; title?: string } } }) =>
  post.post.parts.body ?? post.post.parts.title;

function watch(): void {
  watchPage(
    document,
    () => url,
    sites,
    {
      onPost: (post) => void told.push(`+ ${bodyOf(post)}`),
      onGone: (post) => void told.push(`- ${bodyOf(post)}`),
      onState: ({ posts, health, error }) => void told.push(`= ${posts} ${error ?? health}`),
    },
    stop.signal,
  );
}
/** Waits until this was told, and asserts that nothing else was. */
const toldNow = async (...lines: string[]) => {
  await vi.waitFor(() => expect(told).toEqual(lines), { timeout: 2500, interval: 20 });
  told.length = 0;
};
const stayQuiet = async () => {
  await new Promise((resume) => setTimeout(resume, 400));
  expect(told).toEqual([]);
};

const messageOf = (index: number) =>
  document.querySelectorAll('[data-ad-rendering-role="story_message"] > span')[index] as Element;
const add = (css: string, html: string) => one(css).append(...nodesOf(html));

beforeEach(() => {
  told = [];
  stop = new AbortController();
  url = FACEBOOK_GROUP;
});
afterEach(() => {
  stop.abort();
  show('');
});

test('tells the posts that are there, then the state', async () => {
  show(facebookFeed(facebookPost('Một'), facebookPost('Hai')));
  watch();
  await toldNow('+ Một', '+ Hai', '= 2 ok');
});

test('a post that arrives later is told alone', async () => {
  show(facebookFeed(facebookPost('Một')));
  watch();
  await toldNow('+ Một', '= 1 ok');
  add('[role="feed"]', facebookSkeleton + facebookPost('Hai'));
  await toldNow('+ Hai', '= 2 ok');
});

test('a post that grows is told again, and is not gone in between', async () => {
  const beginning =
    'Tuyển phụ bếp làm tại quận 3, lương 8 triệu, nghỉ chủ nhật, liên hệ giờ hành chính để hẹn gặp.';
  show(facebookFeed(facebookPost(beginning, { seeMore: true })));
  watch();
  await toldNow(`+ ${beginning}`, '= 1 ok');
  messageOf(0).replaceChildren(`${beginning} Đặt cọc trước.`);
  await toldNow(`+ ${beginning} Đặt cọc trước.`);
});

test('text changed inside its node is noticed', async () => {
  show(facebookFeed(facebookPost('Bán xe', { id: '1' })));
  watch();
  await toldNow('+ Bán xe', '= 1 ok');
  const text = messageOf(0).firstChild as Text;
  text.data = 'Việc nhẹ';
  await toldNow('+ Việc nhẹ');
});

test('a node reused for another post is gone, then new', async () => {
  show(facebookFeed(facebookPost('Một', { id: '1' })));
  watch();
  await toldNow('+ Một', '= 1 ok');
  const feed = one('[role="feed"]');
  feed.children[1]?.replaceChildren(...(nodesOf(facebookPost('Hai', { id: '2' }))[0]?.childNodes ?? []));
  await toldNow('- Một', '+ Hai');
});

test('a shell far from the screen is a post once it is filled, and none when it is emptied again', async () => {
  url = 'https://www.linkedin.com/jobs/collections/recommended/';
  const title = '<a class="job-card-container__link">Phụ bếp</a>';
  show(`<ul><li data-occludable-job-id="1">${title}</li><li data-occludable-job-id="2"></li></ul>`);
  watch();
  await toldNow('+ Phụ bếp', '= 1 ok');
  const [first, second] = one('ul').children;
  second?.append(...nodesOf(title.replace('Phụ bếp', 'Thu ngân')));
  await toldNow('+ Thu ngân', '= 2 ok');
  first?.replaceChildren();
  await toldNow('- Phụ bếp', '= 1 ok');
});

test('emptied or removed posts are gone', async () => {
  show(facebookFeed(facebookPost('Một'), facebookPost('Hai')));
  watch();
  await toldNow('+ Một', '+ Hai', '= 2 ok');
  const [, first, second] = one('[role="feed"]').children;
  first?.replaceChildren();
  await toldNow('- Một', '= 1 ok');
  second?.remove();
  await toldNow('- Hai', '= 0 unread');
});

test('a node taken out and put back later is told again', async () => {
  show(facebookFeed(facebookPost('Một')));
  watch();
  await toldNow('+ Một', '= 1 ok');
  const post = one('[role="feed"] > div:last-child');
  post.remove();
  await toldNow('- Một', '= 0 unread');
  one('[role="feed"]').append(post);
  await toldNow('+ Một', '= 1 ok');
});

test('an id that turns up after the words changes nothing', async () => {
  show(facebookFeed(facebookPost('Một')));
  watch();
  await toldNow('+ Một', '= 1 ok');
  one('[role="feed"]').children[1]?.append(...nodesOf('<a href="/photo/?fbid=1&set=pcb.99&x"><img></a>'));
  await stayQuiet();
});

test('what others add around the posts changes nothing', async () => {
  show(facebookFeed(facebookPost('Một')));
  watch();
  await toldNow('+ Một', '= 1 ok');
  const notice = document.createElement('div');
  one('[role="feed"]').children[1]?.prepend(notice);
  notice.attachShadow({ mode: 'closed' }).append('Khoan đã');
  document.body.append('noise');
  await stayQuiet();
});

test('navigation without loading brings other posts and another expectation', async () => {
  show(facebookFeed(facebookPost('Một')));
  watch();
  await toldNow('+ Một', '= 1 ok');
  url = 'https://www.facebook.com/events/';
  show('<div role="main"><a href="/events/1/">Hội chợ</a></div>');
  await toldNow('- Một', '= 0 none-expected');
});

test('structured data left over from the page before is gone with it', async () => {
  url = 'https://jobs.example/viec/1';
  const json = JSON.stringify({ '@type': 'JobPosting', title: 'Phụ bếp', description: 'Nấu ăn' });
  show(`<script type="application/ld+json">${json}</script><h1>Phụ bếp</h1>`);
  watch();
  await toldNow('+ Nấu ăn', '= 1 ok');
  one('h1').textContent = 'Thu ngân';
  url = 'https://jobs.example/viec/2';
  await toldNow('- Nấu ăn', '= 0 none-expected');
});

test('posts near the screen are read first', async () => {
  const spacer = '<div style="height: 5000px"></div>';
  show(`${facebookFeed(...Array.from({ length: 300 }, (_, n) => facebookPost(`Bài ${n}`)), spacer)}`);
  window.scrollTo(0, document.body.scrollHeight);
  const order: string[] = [];
  const events = { onGone() {}, onState() {} };
  // Slow readers of posts make the order visible.
  const onPost = (post: Parameters<typeof bodyOf>[0]) => {
    order.push(bodyOf(post) ?? '');
    for (const end = performance.now() + 3; performance.now() < end; );
  };
  one('[role="feed"]').append(...nodesOf(facebookPost('Trên màn hình')));
  window.scrollTo(0, document.body.scrollHeight);
  watchPage(document, () => url, sites, { ...events, onPost }, stop.signal);
  await vi.waitFor(() => expect(order).toContain('Trên màn hình'), { timeout: 5000 });
  expect(order.indexOf('Trên màn hình')).toBeLessThan(100);
});

test('a form whose field is called parentNode hides no change', async () => {
  show(facebookFeed(facebookPost('<form><input name="parentNode"><b>Bán xe</b></form>')));
  watch();
  await toldNow('+ Bán xe', '= 1 ok');
  one('[role="feed"] b').textContent = 'Việc nhẹ';
  await toldNow('- Bán xe', '+ Việc nhẹ');
});

test('nothing is told after the signal', async () => {
  show(facebookFeed(facebookPost('Một')));
  watch();
  await toldNow('+ Một', '= 1 ok');
  stop.abort();
  add('[role="feed"]', facebookPost('Hai'));
  await stayQuiet();
});

test('work under way stops with the signal', async () => {
  show(facebookFeed(...Array.from({ length: 50 }, (_, n) => facebookPost(`Bài ${n}`))));
  watch();
  stop.abort();
  told.length = 0;
  await stayQuiet();
});

test('one who listens badly costs that post only', async () => {
  show(facebookFeed(facebookPost('Một'), facebookPost('Hai')));
  const heard: string[] = [];
  const states: (string | undefined)[] = [];
  const onPost = (post: Parameters<typeof bodyOf>[0]) => {
    if (bodyOf(post) === 'Một') throw new Error('a mistake of ours');
    heard.push(bodyOf(post) ?? '');
  };
  watchPage(
    document,
    () => url,
    sites,
    { onPost, onGone() {}, onState: ({ error }) => void states.push(error) },
    stop.signal,
  );
  await vi.waitFor(() => expect(states.at(-1)).toContain('a mistake of ours'));
  expect(heard).toEqual(['Hai']);
});
