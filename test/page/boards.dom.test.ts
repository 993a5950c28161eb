import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mentionsOf } from '../../src/page/generic/mentions.ts';
import { readPage } from '../../src/page/read-page.ts';
import type { PageState } from '../../src/page/read-post.ts';
import { watchPage } from '../../src/page/watch.ts';
import glints from '../browser/composed/glints.ts';
import indeed from '../browser/composed/indeed.ts';
import jobsdb from '../browser/composed/jobsdb.ts';
import kalibrr from '../browser/composed/kalibrr.ts';
import vieclam24h from '../browser/composed/vieclam24h.ts';
import vieclamtot from '../browser/composed/vieclamtot.ts';
import vietnamworks from '../browser/composed/vietnamworks.ts';
import { composedPage, lure, ordinary } from '../browser/composed.ts';
import { type Claim, testClaims } from './claim.ts';
import { nodesOf, one, show } from './compose.ts';
import { sites } from './sites.ts';

const SEEK = 'https://my.jobstreet.com/sales-jobs';

const claims: readonly Claim[] = [
  {
    because: 'what a framework has yet to fill in is no post',
    url: 'https://www.topcv.vn/viec-lam',
    html: `<div class="feature-job-item"><h3><a class="title" :data-job-id="job.id"><strong class="job_title"> {{ job.title }} </strong></a></h3>
      <a class="company"><span class="company-name">{{ job.company.name }}</span></a></div>`,
    posts: [],
  },
  {
    because: 'the same card once it is filled in, though somebody wrote braces in it',
    url: 'https://www.topcv.vn/viec-lam',
    html: `<div class="feature-job-item"><h3><a class="title" data-job-id="7"><strong class="job_title">Thợ {{ hàn }}</strong></a></h3>
      <a class="company"><span class="company-name">{{ job.company.name }}</span></a></div>`,
    ids: ['7'],
    posts: [{ parts: { title: 'Thợ {{ hàn }}' }, unseen: [] }],
  },
  {
    because: 'TopCV’s quick view is the job beside the list',
    url: 'https://www.topcv.vn/tim-viec-lam-moi-nhat',
    html: `<div class="box-view-job-detail"><div class="box-header"><h2 class="title"><a href="https://www.topcv.vn/viec-lam/tho-han/77.html">Thợ hàn</a></h2>
      <div class="box-info-header"><div class="box-item-value">9 triệu</div></div></div><div class="box-scroll"><p>Hàn khung</p></div></div>`,
    ids: ['77'],
    posts: [{ parts: { title: 'Thợ hàn', body: 'Hàn khung', pay: '9 triệu' }, unseen: [] }],
  },
  {
    because: 'tiles of employers are no jobs, though VietnamWorks calls them so',
    url: 'https://www.vietnamworks.com/viec-lam',
    html: '<div class="companyBlock__box view_job_item top_company"><a href="/nha-tuyen-dung/mot-c1">Một công ty</a></div>',
    posts: [],
  },
  {
    because: 'where no job is chosen, the place beside the list is none',
    url: SEEK,
    html: '<div data-automation="splitViewJobDetailsWrapper"><div data-automation="initialView"><h2>Select a job</h2></div></div>',
    posts: [],
  },
  {
    because: 'the page of a job holds cards of others, and its own job besides',
    url: vietnamworks.detail.url,
    html: composedPage(vietnamworks.list, 'Kế toán') + composedPage(vietnamworks.detail, 'Bán hàng'),
    posts: [
      { parts: vietnamworks.list.reads('Kế toán'), unseen: [] },
      { parts: vietnamworks.detail.reads('Bán hàng'), unseen: undefined },
    ],
  },
];

testClaims(claims);

test.each([
  ['Việc Làm 24h', vieclam24h],
  ['Việc Làm Tốt', vieclamtot],
  ['Kalibrr', kalibrr],
  ['Glints', glints],
])('%s: a job that nothing describes is read, though cards of others stand below it', (_, site) => {
  show(`<main><h1>Nhân viên</h1><p>${lure}</p></main>${composedPage(site.list, ordinary)}`);
  const { posts } = readPage(document, site.detail.url, sites, mentionsOf(['tuyển']));
  expect(posts.map(({ post }) => post.parts.body)).toContain(`Nhân viên\n${lure}`);
});

test('addresses of jobs that end in nothing known give no id, and those of megabytes no long one', () => {
  const { list } = vietnamworks;
  const long = 'x'.repeat(2_000_000);
  show(composedPage(list, 'Kế toán').replaceAll('/viec-1-jv', `/${long}-jv`));
  const [post] = readPage(document, list.url, sites).posts;
  expect(post?.id).toBe('x'.repeat(200));
});

describe('a page that is followed', () => {
  let stop: AbortController;
  let states: PageState[];
  let read: string[];
  const follow = (url: string) =>
    watchPage(
      document,
      () => url,
      sites,
      {
        onPost: ({ post: { parts } }) => void read.push(parts.body ?? parts.title ?? ''),
        onGone() {},
        onState: (state) => void states.push(state),
      },
      stop.signal,
    );
  const becomes = (posts: number, health: PageState['health']) =>
    vi.waitFor(() => expect(states.at(-1)).toMatchObject({ posts, health }), { timeout: 2500 });

  beforeEach(() => {
    stop = new AbortController();
    states = [];
    read = [];
  });
  afterEach(() => stop.abort());

  test('arrives empty, says so, and is read when it is filled in', async () => {
    show('<main id="app"></main>');
    follow(vietnamworks.detail.url);
    await becomes(0, 'unread');
    one('#app').append(...nodesOf(composedPage(vietnamworks.detail, 'Bán hàng')));
    await becomes(1, 'ok');
    expect(read).toEqual(['Bán hàng']);
  });

  test.each([
    ['Indeed', indeed],
    ['JobsDB', jobsdb],
  ])('%s: a job in the list and beside it is one, whichever is chosen', async (_, { list, detail }) => {
    show(composedPage(list, 'Kế toán', 'Thủ kho') + composedPage(detail, 'Ghi sổ'));
    follow(list.url);
    await becomes(2, 'ok');
    const chosen = nodesOf(detail.compose(2, 'Giữ kho'));
    one(detail.post).replaceWith(...chosen);
    await vi.waitFor(() => expect(read).toContain('Giữ kho'));
    expect(states.at(-1)).toMatchObject({ posts: 2 });
  });
});
