import { afterEach, expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import { one, show } from './compose.ts';

const URL_OF_PAGE = 'https://jobs.example/viec/phu-bep-12';
const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Phụ bếp',
  description: 'Nấu ăn',
};
const script = (json: unknown) =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;

const read = (html: string, { title = '', url = URL_OF_PAGE } = {}) => {
  show(html, title);
  return readPage(document, url, []);
};
const bodies = (html: string, page = {}) => read(html, page).posts.map(({ post }) => post.parts.body);

afterEach(() => show(''));

test.each<{ because: string; json: unknown; body?: string }>([
  { because: 'as most sites write it', json: posting },
  { because: 'in a list', json: [{ '@type': 'Organization' }, posting] },
  { because: 'in a graph', json: { '@graph': [{ '@type': 'WebPage', mainEntity: posting }] } },
  {
    because: 'with several types',
    json: { ...posting, '@type': ['Thing', 'https://schema.org/JobPosting'] },
  },
  {
    because: 'with raw line breaks in a string',
    json: JSON.stringify(posting).replace('Nấu ăn', 'Nấu\nă\tn'),
    body: 'Nấu ă n',
  },
  {
    because: 'with HTML in the description',
    json: { ...posting, description: '<p>Nấu&nbsp;ăn</p><p>Rửa bát</p>' },
    body: 'Nấu\u00a0ăn\nRửa bát',
  },
  {
    because: 'with escaped HTML in it',
    json: { ...posting, description: '&lt;p&gt;Nấu ăn&lt;/p&gt;Rửa bát' },
    body: 'Nấu ăn\nRửa bát',
  },
  {
    because: 'with code in it',
    json: { ...posting, description: '<img src=x onerror="window.ran=1">Nấu ăn' },
  },
  {
    because: 'with the benefits beside it',
    json: { ...posting, jobBenefits: ['Bao ăn'] },
    body: 'Nấu ăn\nBao ăn',
  },
])('reads it $because', ({ json, body = 'Nấu ăn' }) => {
  expect(bodies(`<h1>Phụ bếp</h1>${script(json)}`)).toEqual([body]);
  expect(window).not.toHaveProperty('ran');
});

test('reads employer, place and pay', () => {
  const { posts } = read(
    `<h1>Phụ bếp</h1>${script({
      ...posting,
      hiringOrganization: { name: 'Quán Mẫu' },
      jobLocation: [{ address: { addressLocality: 'Quận 3', addressCountry: { name: 'VN' } } }],
      baseSalary: { currency: 'VND', value: { minValue: 7000000, maxValue: 9000000, unitText: 'MONTH' } },
    })}`,
  );
  const { employer, place, pay } = posts[0]?.post.parts ?? {};
  expect({ employer, place, pay }).toEqual({
    employer: 'Quán Mẫu',
    place: 'Quận 3, VN',
    pay: '7000000 - 9000000 VND / month',
  });
});

test.each<{ because: string; html: string; read: boolean; title?: string }>([
  { because: 'the heading names it', html: `<h1>Tuyển Phụ bếp, quận 3</h1>${script(posting)}`, read: true },
  {
    because: 'the title names it, the heading is the company',
    html: `<h1>Quán Mẫu</h1>${script(posting)}`,
    title: 'Tuyển phụ bếp',
    read: true,
  },
  { because: 'there is nothing else yet', html: script(posting), read: true },
  {
    because: 'the page has moved on to another job',
    html: `<h1>Thu ngân</h1>${script(posting)}`,
    title: 'Thu ngân',
    read: false,
  },
  {
    because: 'the page has moved on, and only a card of a similar job is called so',
    html: `<h1>Thu ngân</h1><h3>Phụ bếp</h3>${script(posting)}`,
    title: 'Thu ngân',
    read: false,
  },
  {
    because: 'no heading stands higher than the one that names it',
    html: `<h2>Phụ bếp</h2><h3>Thu ngân</h3>${script(posting)}`,
    read: true,
  },
  {
    because: 'its address is the page’s, and a small heading names it',
    html: `<h1>Quán Mẫu</h1><h2>Phụ bếp</h2>${script({ ...posting, url: '/viec/phu-bep-12' })}`,
    read: true,
  },
  {
    because: 'the same title stands at another address',
    html: `<h1>Phụ bếp</h1>${script({ ...posting, url: '/viec/phu-bep-9' })}`,
    read: false,
  },
  {
    because: 'the address differs only around its last piece',
    html: `<h1>Phụ bếp</h1>${script({ ...posting, url: 'https://jobs.example/vi/phu-bep-12/?ref=1' })}`,
    read: true,
  },
  {
    because: 'one applies at another site',
    html: `<h1>Phụ bếp</h1>${script({ ...posting, url: 'https://apply.example/1' })}`,
    read: true,
  },
  {
    because: 'it has no title to compare',
    html: `<h1>Phụ bếp</h1>${script({ ...posting, title: undefined })}`,
    read: false,
  },
  { because: 'it does not parse', html: `<h1>Phụ bếp</h1>${script('{"@type":"JobPosting",')}`, read: false },
  {
    because: 'it is something else',
    html: `<h1>Phụ bếp</h1>${script({ ...posting, '@type': 'Recipe' })}`,
    read: false,
  },
])('read: $read, because $because', ({ html, title, read: expected }) => {
  expect(bodies(html, { title }).length).toBe(expected ? 1 : 0);
});

test('the notice goes below the heading, and words are found where the page shows them', () => {
  const { posts, state } = read(
    `<main><h1>Phụ bếp</h1><div>Việc: <p>Nấu  ăn</p></div></main>${script(posting)}`,
  );
  expect(posts[0]?.mount).toEqual({ anchor: one('h1'), where: 'after', look: 'strip' });
  expect(posts[0]?.range('body', 0, 6)?.toString()).toBe('Nấu  ăn');
  expect(state).toMatchObject({ reader: 'json-ld', posts: 1, health: 'ok' });
});

test('microdata is read where there is no JSON-LD', () => {
  const { posts, state } =
    read(`<div itemscope itemtype="https://schema.org/JobPosting"><h2 itemprop="title">Phụ bếp</h2>
    <div itemprop="description"><p>Nấu ăn</p></div><span itemprop="hiringOrganization"><b itemprop="name">Quán Mẫu</b></span>
    <meta itemprop="baseSalary" content="8 triệu"></div>`);
  expect(posts[0]?.post.parts).toEqual({
    title: 'Phụ bếp',
    body: 'Nấu ăn',
    employer: 'Quán Mẫu',
    pay: '8 triệu',
  });
  expect(state.reader).toBe('generic');
});
