/** Pages that cost more than reading them is worth, and trees inside a page. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mentionsOf } from '../../src/page/generic/mentions.ts';
import type { PageState } from '../../src/page/read-post.ts';
import { watchPage } from '../../src/page/watch.ts';
import { FACEBOOK_GROUP, facebookFeed, facebookPost, nodesOf, one, show } from './compose.ts';
import { sites } from './sites.ts';

let posts: Set<string>;
let states: PageState[];
let stop: AbortController;

function watch(onPost: (body: string) => void = () => {}, url = FACEBOOK_GROUP): void {
  const bodyOf = (post: { post: { parts: { body?: string } } }) => post.post.parts.body ?? '';
  watchPage(
    document,
    () => url,
    sites,
    {
      onPost(post) {
        posts.add(bodyOf(post));
        onPost(bodyOf(post));
      },
      onGone: (post) => void posts.delete(bodyOf(post)),
      onState: (state) => void states.push(state),
    },
    stop.signal,
    mentionsOf(['tuyển']),
  );
}
const soon = (claim: () => void, timeout = 3000) => vi.waitFor(claim, { timeout, interval: 20 });
const busyFor = (milliseconds: number) => {
  for (const end = performance.now() + milliseconds; performance.now() < end; );
};

beforeEach(() => {
  posts = new Set();
  states = [];
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  show('');
});

test('gives up on a page that costs seconds, says so, takes back what it said, and is quiet then', async () => {
  show(facebookFeed(...Array.from({ length: 200 }, (_, n) => facebookPost(`Bài ${n}`))));
  watch(() => busyFor(50));
  await soon(() => expect(states.at(-1)?.health).toBe('gave-up'), 15_000);
  expect(states.at(-1)).toEqual({ reader: 'none', posts: 0, selectors: [], health: 'gave-up' });
  expect([...posts]).toEqual([]);
  states.length = 0;
  one('[role="feed"]').append(...nodesOf(facebookPost('Mới')));
  await new Promise((resume) => setTimeout(resume, 400));
  expect([...posts, ...states]).toEqual([]);
});

test('posts that change on every frame are followed, and the page keeps its time', async () => {
  show(
    facebookFeed(...Array.from({ length: 20 }, (_, n) => facebookPost(`Bài ${n}`, { id: String(n + 1) }))),
  );
  let frames = 0;
  let running = true;
  const messages = [...document.querySelectorAll('[data-ad-rendering-role="story_message"] > span')];
  const change = () => {
    frames += 1;
    for (const message of messages) message.textContent = `Tuyển người, lần ${frames}`;
    if (running) requestAnimationFrame(change);
  };
  watch();
  change();
  await new Promise((resume) => setTimeout(resume, 2000));
  running = false;
  // as many as a machine that other tests use as well has time for
  expect(frames).toBeGreaterThan(30);
  await soon(() => expect([...posts]).toContain(`Tuyển người, lần ${frames}`), 6000);
  expect(states.at(-1)).toMatchObject({ health: 'ok', posts: 20 });
});

test('a storm of changes without a post costs no more than its share', async () => {
  show('<main></main>');
  watch();
  const main = one('main');
  const start = performance.now();
  let rounds = 0;
  while (performance.now() - start < 1000) {
    rounds += 1;
    main.replaceChildren(...Array.from({ length: 2000 }, () => document.createElement('i')));
    await new Promise((resume) => setTimeout(resume));
  }
  expect(rounds).toBeGreaterThan(10);
  expect(states.some(({ health }) => health === 'gave-up')).toBe(false);
});

test.each([
  ['a text node of ten megabytes', () => one('#deep').append('tuyển '.repeat(1_700_000))],
  [
    'ten thousand elements, one in another',
    () => {
      let deep = one('#deep');
      for (let depth = 0; depth < 10_000; depth++) deep = deep.appendChild(document.createElement('div'));
      deep.append('tuyển');
    },
  ],
  [
    'a hundred thousand empty pieces',
    () => one('#deep').append(...Array.from({ length: 100_000 }, () => document.createTextNode(' '))),
  ],
])('%s: the posts beside it are read', async (_name, grow) => {
  show(facebookFeed(facebookPost('<div id="deep" style="display: none"></div>'), facebookPost('Bài khác')));
  grow();
  watch();
  await soon(() => expect([...posts]).toContain('Bài khác'), 6000);
  expect(states.every(({ error }) => error === undefined)).toBe(true);
});

const LIST = ['Tuyển phụ bếp', 'Phụ kho', 'Thợ may']
  .map((title) => `<div><a href="/1">${title}</a><p>Đi làm ngay, gọi hỏi thêm cho biết nhé.</p></div>`)
  .join('');
const UNKNOWN = 'https://rao-vat.example/viec';

test('what happens in an open shadow root is seen', async () => {
  show('<x-list></x-list>');
  const root = one('x-list').attachShadow({ mode: 'open' });
  watch(undefined, UNKNOWN);
  root.append(...nodesOf(LIST));
  one('x-list').append('a change outside, as there always is');
  await soon(() => expect(posts.size).toBe(3));
  root.append(
    ...nodesOf('<div><a href="/2">Rửa bát</a><p>Đi làm ngay, gọi hỏi thêm cho biết nhé.</p></div>'),
  );
  await soon(() => expect(posts.size).toBe(4));
});

test('a frame that goes on to another page brings other posts', async () => {
  const page = (html: string) => `<iframe srcdoc="${html.replaceAll('"', '&quot;')}"></iframe>`;
  show(page(LIST));
  watch(undefined, UNKNOWN);
  await soon(() => expect(posts.size).toBe(3));
  (one('iframe') as HTMLIFrameElement).srcdoc = LIST.replace('Thợ may', 'Rửa bát');
  await soon(() => expect([...posts].join()).toContain('Rửa bát'));
  expect([...posts].join()).not.toContain('Thợ may');
});
