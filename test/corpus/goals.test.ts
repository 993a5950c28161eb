import { beforeEach, describe, expect, test } from 'vitest';
import { interval, tally } from '../../tools/accuracy.ts';
import { corpusNames, FIELD, readCorpus } from '../../tools/corpus.ts';
import { engineOf, shippedPack } from '../../tools/shipped-pack.ts';

const isThere = corpusNames().length > 0;
const engine = engineOf(shippedPack(), 'all');

/** Share of posts warned of, over the languages named. */
function share(name: string, isLure: boolean, languages?: readonly string[]): number {
  const tallies = tally([readCorpus(name)], engine).filter(
    (one) => one.isLure === isLure && (!languages || languages.includes(one.language)),
  );
  const sum = (pick: (one: (typeof tallies)[number]) => number) =>
    tallies.reduce((total, one) => total + pick(one), 0);
  return sum(({ warned }) => warned) / sum(({ posts }) => posts);
}

describe('on the corpora', () => {
  beforeEach((context) => context.skip(!isThere, `${FIELD}/domain/corpus is not here`));

  test('at least half of the Vietnamese and of the English lures are warned of', () => {
    expect(share('indicator_examples', true, ['vi'])).toBeGreaterThanOrEqual(0.5);
    expect(share('indicator_examples', true, ['en'])).toBeGreaterThanOrEqual(0.5);
  });

  test.each([
    { name: 'indicator_examples', most: 0.08, because: 'adversarial benign texts' },
    { name: 'genuine_vi_topcv_jobs', most: 0.005, because: 'moderated ads' },
    { name: 'topcv_jobpostings_2026-06', most: 0.005, because: 'moderated ads' },
    { name: 'vi_social_other', most: 0.0005, because: 'everyday comments' },
  ])('at most $most of the innocent texts of $name: $because', ({ name, most }) => {
    expect(share(name, false)).toBeLessThanOrEqual(most);
  });
});

describe('the ruler', () => {
  const samples = ['a', 'b', 'c'].map((id) => ({
    id,
    language: 'vi',
    isLure: id === 'a',
    post: { parts: { body: id } },
  }));
  const corpus = [{ name: 'composed', samples }];

  test('notices a rule that fires on everything', () => {
    const all = engineOf(shippedPack(), 'active').scan({ parts: {} });
    const tallies = tally(corpus, { scan: () => ({ ...all, level: 'danger' }) });
    expect(tallies.map(({ isLure, posts, warned }) => ({ isLure, posts, warned }))).toEqual([
      { isLure: true, posts: 1, warned: 1 },
      { isLure: false, posts: 2, warned: 2 },
    ]);
  });

  test.each([
    [0, 10, [0, 0.278]],
    [5, 10, [0.237, 0.763]],
    [10, 10, [0.722, 1]],
  ] as const)('%i of %i lies within %j', (part, whole, ends) => {
    expect(interval(part, whole).map((end) => Math.round(end * 1000) / 1000)).toEqual(ends);
  });
});
