import { expect, test } from 'vitest';
import { gathered } from '../../src/app/gathered.ts';
import { makeJudge } from '../../src/app/judge.ts';
import { judged, judging } from '../../src/app/messages.ts';
import type { Post } from '../../src/engine/post.ts';
import { composed } from '../engine/composed-knowledge.ts';

const said = (body: string): Post => ({ parts: { body } });
/** In Viet Nam. */
const DEVICE = { languages: ['vi'], timeZone: 'Asia/Ho_Chi_Minh' };

const lure = said('Cần tuyển người qua Campuchia, việc nhẹ.');
const talk = said('Mưa từ sáng tới giờ chưa ngớt.');

test('one verdict for each post, in their order, as the message carries them', () => {
  const asked = { kind: 'judge', country: 'VN', trials: [], off: [], posts: [talk, lure] };
  const answer = makeJudge(composed, DEVICE)(judging.parse(asked));
  expect(answer.map(({ level }) => level)).toEqual(['quiet', 'danger']);
  const message = { timeZone: DEVICE.timeZone, verdicts: answer };
  expect(judged.parse(structuredClone(message))).toEqual(message);
});

test('the reader’s country counts anew for each question', () => {
  const judge = makeJudge(composed, DEVICE);
  const paid = said('Cần tuyển người, lương 2000$ một tháng.');
  const ratioFor = (country: string) => judge({ posts: [paid], country, trials: [], off: [] })[0]?.payRatio;
  expect(ratioFor('VN')).toBeGreaterThan(5);
  expect(ratioFor('US')).toBeLessThan(1);
  expect(ratioFor('auto'), 'where the device is').toBe(ratioFor('VN'));
});

test('what the reader switched off counts for nothing, for each question anew', () => {
  const judge = makeJudge(composed, DEVICE);
  const levelWithout = (...off: string[]) =>
    judge({ posts: [lure], country: 'VN', trials: [], off })[0]?.level;
  expect(levelWithout()).toBe('danger');
  expect(levelWithout('easy-no-requirements')).not.toBe('danger');
  expect(levelWithout()).toBe('danger');
});

test.each([
  ['no posts', { kind: 'judge', country: 'VN', trials: [], off: [] }],
  [
    'a part that is none',
    { kind: 'judge', country: 'VN', trials: [], off: [], posts: [{ parts: { smell: 'x' } }] },
  ],
  [
    'a text that is none',
    { kind: 'judge', country: 'VN', trials: [], off: [], posts: [{ parts: { body: 7 } }] },
  ],
])('%s is no question', (_what, message) => {
  expect(judging.safeParse(message).success).toBe(false);
});

test('posts of one moment are one question, those of the next another', async () => {
  const questions: number[] = [];
  const judge = makeJudge(composed, DEVICE);
  const ask = gathered(async (posts) => {
    questions.push(posts.length);
    return judge({ posts, country: 'VN', trials: [], off: [] });
  });
  const both = await Promise.all([ask(talk), ask(lure)]);
  expect(both.map(({ level }) => level)).toEqual(['quiet', 'danger']);
  await ask(talk);
  expect(questions).toEqual([2, 1]);
});

test('where nobody answers, each who asked is told', async () => {
  const ask = gathered(() => Promise.reject(new Error('nobody there')));
  const told = await Promise.allSettled([ask(talk), ask(lure)]);
  expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
