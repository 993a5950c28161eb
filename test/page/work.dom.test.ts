/** Work in proportion to the page, whatever is built to make it more: counted in steps, never by the clock. */
import '../../tools/count-work.ts';

import { afterEach, expect, test } from 'vitest';
import { comesBefore, findAll, parentOf } from '../../src/page/find.ts';
import { mentionsOf } from '../../src/page/generic/mentions.ts';
import { readPage } from '../../src/page/read-page.ts';
import { nodesIn, stepsOf } from '../../tools/count-work.ts';
import { FACEBOOK_GROUP, facebookFeed, facebookPost, facebookSkeleton, show } from './compose.ts';
import { sites } from './sites.ts';

const SMALL = 50;
const TIMES = 8;
/** Steps for each node of a page. */
const MOST = 40;
const UNKNOWN = 'https://rao-vat.example/viec';

const mentions = mentionsOf(['tuyển']);

afterEach(() => show(''));

type Read = (url: string) => void;
type Drawn = (n: number) => string;

const readAll: Read = (url) => {
  // where its notice would stand costs something too
  for (const post of readPage(document, url, sites, mentions).posts) void post.mount;
};

/** How steps grow where a page has so many times as much, and how many there are for each node. */
function grown(drawn: Drawn, url: string, read = readAll): { growth: number; each: number } {
  const stepsFor = (n: number) => {
    show(drawn(n));
    return stepsOf(() => read(url));
  };
  const [small, large] = [stepsFor(SMALL), stepsFor(SMALL * TIMES)];
  return { growth: large / small, each: large / nodesIn(document) };
}

const times = (n: number, html: string) => html.repeat(n);
const nested = (n: number, html: string, inner: string) => {
  const end = html.replace(/<(\w+)[^>]*>/, '</$1>');
  return html.repeat(n) + inner + end.repeat(n);
};
const message = (inner: string) => `<div data-ad-rendering-role="story_message">${inner}</div>`;
const postOf = (inner: string) =>
  facebookFeed(`<div><h3 data-ad-rendering-role="profile_name">Lan</h3>${inner}</div>`);
const card = '<div><a href="/1">Tuyển phụ bếp</a><p>Đi làm ngay, gọi hỏi thêm cho biết nhé.</p></div>';
const words = '<p>Tuyển phụ bếp, đi làm ngay.</p>';

test.each<[string, string, Drawn]>([
  [
    'posts with their decoys',
    FACEBOOK_GROUP,
    (n) => facebookFeed(times(n, facebookPost('Một', { id: '1', seeMore: true }) + facebookSkeleton)),
  ],
  ['decoys without a post', FACEBOOK_GROUP, (n) => facebookFeed(times(n, facebookPost('')))],
  ['messages of nobody', FACEBOOK_GROUP, (n) => times(n, message('Một'))],
  ['messages of nobody, each deep', FACEBOOK_GROUP, (n) => times(n, nested(20, '<div>', message('Một')))],
  ['a message of nobody, very deep', FACEBOOK_GROUP, (n) => nested(n, '<div>', message('Một'))],
  ['posts of nobody', FACEBOOK_GROUP, (n) => facebookFeed(times(n, `<div>${message('Một')}</div>`))],
  [
    'what may be the words, one in another',
    FACEBOOK_GROUP,
    (n) => postOf(nested(n, '<div dir="auto">', 'Một')),
  ],
  ['a post in a post in a post', FACEBOOK_GROUP, (n) => postOf(nested(n, message('').slice(0, -6), 'Một'))],
  [
    'a post in many pieces',
    FACEBOOK_GROUP,
    (n) => postOf(message(times(n, 'một<i role="button">hai</i><br>'))),
  ],
  [
    'many messages in a post, each cut off',
    FACEBOOK_GROUP,
    (n) => postOf(times(n, message('Một<i role="button">Xem thêm</i>'))),
  ],
  ['empty lines', FACEBOOK_GROUP, (n) => postOf(message(times(n, ' <br>')))],
  ['a list that nobody described', UNKNOWN, (n) => times(n, card)],
  ['articles that nobody described', UNKNOWN, (n) => times(n, `<article>${words}</article>`)],
  ['long texts that nobody described', UNKNOWN, (n) => times(n, `<div>${words}${'a'.repeat(6000)}</div>`)],
  ['words deep down', UNKNOWN, (n) => nested(n, '<div>', words)],
  ['lists in lists', UNKNOWN, (n) => nested(n, '<div><div><a href="/1"></a></div><div></div>', card)],
  [
    'employers in employers',
    UNKNOWN,
    (n) => times(3, `<div>${card}${nested(n, '<b class="company">', '')}</div>`),
  ],
])('steps grow like the page: %s', (_name, url, drawn) => {
  const { growth, each } = grown(drawn, url);
  expect(growth).toBeLessThanOrEqual(TIMES * 1.1);
  expect(each).toBeLessThanOrEqual(MOST);
});

test.each<[string, Drawn, Read]>([
  [
    'looks through the page for each post',
    (n) => facebookFeed(times(n, facebookPost('Một'))),
    () => {
      for (const _ of findAll(document, '[data-virtualized]')) findAll(document, '[role="button"]');
    },
  ],
  [
    'climbs from each node to the top',
    (n) => nested(n, '<div>', words),
    () => {
      for (const element of findAll(document, 'div'))
        for (let at: Node | null = element; at; at = parentOf(at));
    },
  ],
  [
    'goes back to the beginning for each node',
    (n) => times(n, '<br>'),
    () => {
      const lines = findAll(document, 'br');
      for (const line of lines) comesBefore(lines.at(-2) as Element, line);
    },
  ],
])('the count catches a reader that %s', (_name, drawn, read) => {
  expect(grown(drawn, UNKNOWN, read).growth).toBeGreaterThan(TIMES * 4);
});
