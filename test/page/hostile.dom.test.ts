import { afterEach, expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import { FACEBOOK_GROUP, facebookFeed, facebookPost, one, show } from './compose.ts';
import { sites } from './sites.ts';

const names = [
  'querySelectorAll',
  'documentElement',
  'createTreeWalker',
  'title',
  'body',
  'head',
  'defaultView',
  'readyState',
];
const poison = names.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('');
const fields = [
  'parentNode',
  'getAttribute',
  'closest',
  'children',
  'nodeName',
  'tagName',
  'textContent',
  'contains',
  'nodeType',
];
const form = (inner: string) =>
  `<form>${fields.map((name) => `<input name="${name}">`).join('')}${inner}</form>`;

afterEach(() => show(''));

const bodies = (html: string, url = FACEBOOK_GROUP) => {
  show(html);
  const { posts, state } = readPage(document, url, sites);
  return { bodies: posts.map(({ post }) => post.parts.body), error: state.error };
};

test.each([
  { because: 'names that replace the document’s methods', html: poison + facebookFeed(facebookPost('Một')) },
  { because: 'a form around the posts', html: form(facebookFeed(facebookPost('Một'))) },
  { because: 'a form inside a message', html: facebookFeed(facebookPost(form('Một'))) },
  {
    because: 'attributes full of markup',
    html: facebookFeed(facebookPost('Một')).replaceAll('<div ', '<div title="</div><script>" '),
  },
  {
    because: 'prototype names as attributes',
    html: facebookFeed(facebookPost('Một')).replaceAll('<span ', '<span constructor __proto__="x" '),
  },
])('survives $because', ({ html }) => {
  expect(bodies(html)).toEqual({ bodies: ['Một'], error: undefined });
});

test('a post that is a form itself is read too', () => {
  const html = facebookFeed(facebookPost('Một'));
  show(html);
  const post = one('[role="feed"] > div:last-child');
  post.replaceChildren();
  expect(
    bodies(
      html.replace(
        '<div><div data-virtualized',
        '<div><form><input name="querySelectorAll"><div data-virtualized',
      ),
    ).error,
  ).toBeUndefined();
});

test.each([
  '{"@type":"JobPosting","title":{"title":[]},"description":{"a":1}}',
  '[[[[[[[[[[]]]]]]]]]]',
  '"JobPosting"',
  'null',
  '{"@type":[null,{"JobPosting":1}]}',
])('structured data in any shape: %s', (json) => {
  const html = `<h1>x</h1><script type="application/ld+json">${json}</script>`;
  expect(bodies(html, 'https://jobs.example/1')).toEqual({ bodies: [], error: undefined });
});

test('ten thousand elements deep', () => {
  show('');
  let deep = document.body.appendChild(document.createElement('div'));
  deep.dataset.adRenderingRole = 'story_message';
  for (let depth = 0; depth < 10_000; depth++) deep = deep.appendChild(document.createElement('div'));
  deep.append('Một');
  const feed = document.createElement('div');
  feed.setAttribute('role', 'feed');
  const post = document.createElement('div');
  post.append(...document.body.childNodes);
  feed.append(post);
  document.body.append(feed);
  expect(readPage(document, FACEBOOK_GROUP, sites).posts[0]?.post.parts.body).toBe('Một');
});
