/** Where we may say that a site has changed: only where it always shows posts. */
import { expect, test } from 'vitest';
import { expectsPosts, siteOf } from '../../src/page/site-of.ts';
import { shippedPack } from '../../tools/shipped-pack.ts';

const { sites } = shippedPack();
const FACEBOOK = 'https://www.facebook.com';
const GROUP = `${FACEBOOK}/groups/100000000000001`;

test.each([
  [`${GROUP}/`, true],
  [`${GROUP}/?sorting_setting=CHRONOLOGICAL`, true],
  [`${FACEBOOK}/groups/viec.lam.about/`, true],
  [`${GROUP}/posts/1/`, true],
  [`${GROUP}/about`, false],
  [`${GROUP}/members/admins`, false],
  [`${GROUP}/media/photos`, false],
  [`${GROUP}/user/7/`, false],
  [`${FACEBOOK}/groups/discover/`, false],
  ['https://www.reddit.com/r/vieclam/', true],
  ['https://www.reddit.com/r/vieclam/comments/a1/wiki_va_toi/', true],
  ['https://www.reddit.com/r/vieclam/wiki/index', false],
  ['https://old.reddit.com/r/vieclam/about/rules', false],
  ['https://www.reddit.com/r/vieclam/submit/', false],
  ['https://vn.linkedin.com/jobs/ke-toan-jobs?position=1', true],
  ['https://www.linkedin.com/jobs/alerts/', false],
  ['https://www.tiktok.com/@nguoi-7', true],
  ['https://www.tiktok.com/@nguoi-7/live', false],
  ['https://x.com/nguoi7/status/7', true],
  ['https://x.com/nguoi7/status/7/likes', false],
  ['https://www.glassdoor.com/Job/index.htm', false],
  // where whoever is not signed in is sent
  ['https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Fgroups%2F1', false],
  [
    'https://www.linkedin.com/authwall?sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fjobs%2Fview%2F7',
    false,
  ],
  ['https://www.linkedin.com/uas/login?session_redirect=%2Ffeed%2F', false],
  ['https://www.linkedin.com/login', false],
  ['https://www.instagram.com/accounts/login/?next=%2Fp%2Fa%2F', false],
  ['https://x.com/i/flow/login?redirect_after_login=%2Fhome', false],
  ['https://www.tiktok.com/login?redirect_url=%2F%40nguoi-7', false],
  ['https://www.threads.com/login?next=%2F%40nguoi-7', false],
])('%s: posts expected: %s', (url, expected) => expect(expectsPosts(url, siteOf(url, sites))).toBe(expected));

test.each([
  ['https://vn.indeed.com/jobs?q=a', 'indeed'],
  ['https://m.topcv.vn/tim-viec-lam', 'topcv'],
  ['https://vn.linkedin.com/jobs/search', 'linkedin'],
  ['https://sg.jobstreet.com/jobs', 'seek'],
  ['https://id.jobstreet.com/id/jobs', 'seek'],
  ['https://ph.jobstreet.com/jobs', 'seek'],
  ['https://th.jobsdb.com/jobs', 'seek'],
  ['https://web.facebook.com/groups/1', 'facebook'],
  ['https://m.facebook.com/groups/1', 'facebook'],
  ['https://old.reddit.com/r/a', 'reddit'],
  ['https://m.youtube.com/watch?v=1', 'youtube'],
  ['https://xe.chotot.com/1.htm', 'chotot'],
])('%s is %s', (url, id) => expect(siteOf(url, sites)?.id).toBe(id));
