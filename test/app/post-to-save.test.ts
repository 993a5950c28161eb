import { expect, test } from 'vitest';
import { makePostToSave } from '../../src/app/post-to-save.ts';
import { postToSave } from '../../src/settings/saved-post.ts';
import { BODY, texts, verdict } from './composed.ts';

const pack = { texts, resources: [], version: '1.2.3', format: 1, languages: [], sites: [] } as never;
const reader = { country: 'VN', language: 'vi' } as const;
const post = { key: 'a1', post: { parts: { body: BODY } } };
const seen = { address: 'https://www.example.org/', site: 'Facebook' };

test('keeps text, place, verdict and version, told in both languages', () => {
  expect(makePostToSave(post, verdict, pack, reader, seen)).toMatchObject({
    key: 'a1',
    ...seen,
    parts: { body: BODY },
    look: 'danger',
    lures: ['compound'],
    resembles: { vi: 'Giống tin rủ sang biên giới.', en: 'Giống tin rủ sang biên giới. (en)' },
    pack: '1.2.3',
  });
});

test('every reason has its quote, its name and why it matters', () => {
  const [first, second, third] = makePostToSave(post, verdict, pack, reader, seen)?.reasons ?? [];
  expect(first).toEqual({
    signal: 'irregular-route',
    at: { part: 'body', start: BODY.indexOf('Không'), end: BODY.indexOf('. Nạp') },
    quote: 'Không hộ chiếu vẫn đi',
    name: { vi: 'irregular-route', en: 'irregular-route (en)' },
    why: { vi: 'Vì irregular-route.', en: 'Vì irregular-route. (en)' },
  });
  expect(second?.quote).toBe('Làm tại Bavet');
  expect([third?.why.vi, third?.why.en]).toEqual([
    expect.stringContaining('2,6 lần'),
    expect.stringContaining('2.6 times'),
  ]);
});

test('passes the check that the background makes, also without a place', () => {
  for (const where of [seen, {}])
    expect(postToSave.safeParse(makePostToSave(post, verdict, pack, reader, where)).success).toBe(true);
});

test('nothing said is nothing saved', () => {
  expect(makePostToSave(post, { ...verdict, level: 'quiet' }, pack, reader, seen)).toBeNull();
});
