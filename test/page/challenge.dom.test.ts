import { afterEach, expect, test } from 'vitest';
import { mentionsOf } from '../../src/page/generic/mentions.ts';
import { readPage } from '../../src/page/read-page.ts';
import { FACEBOOK_GROUP, facebookFeed, facebookPost, show } from './compose.ts';
import { sites } from './sites.ts';

const LIST = 'https://www.topcv.vn/tim-viec-lam';
const asked = '<main><h1>Tuyển dụng</h1><p>Xác nhận bạn là người.</p></main>';

afterEach(() => show(''));

test.each([
  [`${asked}<form id="challenge-form"></form>`, 'none-expected', 'a gatekeeper asks'],
  [`${asked}<span id="challenge-error-text"></span>`, 'none-expected', 'it asks for scripts'],
  [
    `${asked}<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page"></script>`,
    'none-expected',
    'it asks by a script',
  ],
  [
    `${asked}<iframe hidden loading="lazy" src="https://geo.captcha-delivery.com.invalid/"></iframe>`,
    'none-expected',
    'another one asks, in a frame',
  ],
  [`${asked}<div id="px-captcha"></div>`, 'none-expected', 'and another one'],
  [`${asked}<div class="cf-error-details-wrapper"></div>`, 'none-expected', 'a gatekeeper refuses'],
  ['<main><p>Hết hàng</p></main>', 'unread', 'the site itself, with nothing that we can read'],
  [
    '<main><p>Hết hàng</p><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script></main>',
    'unread',
    'a page that was let through carries a script of the gatekeeper',
  ],
])('%s: no posts, %s: %s', (html, health) => {
  show(html);
  const { posts, state } = readPage(document, LIST, sites, mentionsOf(['tuyển']));
  expect(posts).toEqual([]);
  expect(state.health).toBe(health);
});

const signIn = '<form id="login_form"><input name="email"><input name="pass" type="password"></form>';

test.each([
  ['https://www.facebook.com/', signIn, 'none-expected', 'it asks who is there'],
  ['https://m.facebook.com/', '<input name="pass">', 'none-expected', 'so does the mobile web'],
  [
    'https://www.facebook.com/',
    '<div role="main"></div>',
    'unread',
    'somebody is there, and nothing can be read',
  ],
  [LIST, signIn, 'unread', 'many sites keep a way in beside what they show'],
])('%s without posts: %s: %s, since %s', (url, html, health) => {
  show(html);
  expect(readPage(document, url, sites, mentionsOf(['tuyển'])).state.health).toBe(health);
});

test.each(['<form id="challenge-form"></form>', signIn])(
  'posts that are there are read, beside %s',
  (html) => {
    show(facebookFeed(facebookPost('Một')) + html);
    const { posts, state } = readPage(document, FACEBOOK_GROUP, sites);
    expect([posts.length, state.health]).toEqual([1, 'ok']);
  },
);
