import { describe, expect, test } from 'vitest';
import { makeEngine } from '../../../src/engine/engine.ts';
import { interval, tally } from '../../../tools/accuracy.ts';
import { judgeAll } from '../../../tools/measure/judged.ts';
import { byFamily } from '../../../tools/measure/keys.ts';
import { composed } from '../../engine/composed-knowledge.ts';
import { corpus, sample } from './made.ts';

describe('counting', () => {
  test('posts and not hits, by any key, in the order of the keys', () => {
    const judged = judgeAll([corpus], makeEngine(composed));
    expect(tally(judged, ({ sample: { family } }) => [family])).toEqual([
      { of: ['everyday'], posts: 2, warned: 0, danger: 0 },
      { of: ['fee'], posts: 1, warned: 1, danger: 0 },
    ]);
  });

  test('languages of few samples are counted together', () => {
    const samples = ['vi', 'en', 'th', 'zh-Hans'].map((language) =>
      sample(language, true, 'x', { language }),
    );
    const judged = judgeAll([{ name: 'made', samples }], makeEngine(composed));
    expect(tally(judged, byFamily).map(({ of, posts }) => [...of, posts])).toEqual([
      ['fee', 'en', 1],
      ['fee', 'other', 2],
      ['fee', 'vi', 1],
    ]);
  });

  test.each([
    [0, 10, [0, 0.278]],
    [5, 10, [0.237, 0.763]],
    [10, 10, [0.722, 1]],
    [0, 0, [0, 1]],
  ] as const)('%i of %i lies within %j', (part, whole, ends) => {
    expect(interval(part, whole).map((end) => Math.round(end * 1000) / 1000)).toEqual(ends);
  });
});
