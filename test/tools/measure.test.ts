import { describe, expect, test } from 'vitest';
import { makeEngine } from '../../src/engine/engine.ts';
import type { Knowledge, Rule } from '../../src/engine/knowledge.ts';
import { interval, tally } from '../../tools/accuracy.ts';
import type { Corpus } from '../../tools/corpus.ts';
import { disguises } from '../../tools/disguises.ts';
import { byDisguise } from '../../tools/measure/by-disguise.ts';
import { byRule, firingOnEverything } from '../../tools/measure/by-rule.ts';
import { fittedPhrases } from '../../tools/measure/fitted.ts';
import { judgeAll } from '../../tools/measure/judged.ts';
import { differences, markdown, type Table, vanished } from '../../tools/measure/table.ts';
import { composed } from '../engine/composed-knowledge.ts';

const sample = (id: string, isLure: boolean, body: string) => ({
  id,
  isLure,
  language: 'vi',
  family: isLure ? 'fee' : 'everyday',
  post: { parts: { body } },
});
const corpus: Corpus = {
  name: 'made',
  samples: [
    sample('1', true, 'Cần tuyển người, đóng phí hồ sơ trước nha'),
    sample('2', false, 'Hôm nay trời mưa to quá'),
    sample('3', false, 'Cả nhà ăn cơm chưa'),
  ],
};

/** The composed knowledge with one more rule. */
function withRule(rule: Pick<Rule, 'id' | 'cue'> & { any: string[] }): Knowledge {
  const [language] = composed.languages as [Knowledge['languages'][number]];
  const { any, ...named } = rule;
  const added: Rule = { ...named, status: 'active', within: 'sentence', find: { any } };
  return { ...composed, languages: [{ ...language, rules: [...language.rules, added] }] };
}

describe('counting', () => {
  const judged = judgeAll([corpus], makeEngine(composed));

  test('by any key, posts and not hits', () => {
    const tallies = tally(judged, ({ sample: { family } }) => [family]);
    expect(tallies).toEqual([
      { of: ['everyday'], posts: 2, warned: 0, danger: 0 },
      { of: ['fee'], posts: 1, warned: 1, danger: 0 },
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

describe('rules', () => {
  test('a planted rule that fires on everything is reported as such', () => {
    const knowledge = withRule({ id: 'planted', cue: 'easy-work', any: ['hôm', 'cả', 'cần'] });
    const tallies = byRule(knowledge, judgeAll([corpus], makeEngine(knowledge)), []);
    expect(firingOnEverything(tallies, 2).map(({ rule }) => rule)).toEqual(['planted']);
  });

  test('a rule that another one of its language always joins finds nothing alone', () => {
    const knowledge = withRule({ id: 'twin', cue: 'fee-before-work', any: ['phí hồ sơ'] });
    const tallies = byRule(knowledge, judgeAll([corpus], makeEngine(knowledge)), []);
    expect(tallies.find(({ rule }) => rule === 'twin')).toMatchObject({ lures: 1, innocent: 0, alone: 0 });
  });

  test('a long phrase that stands in one text only is taken for fitted to it', () => {
    const knowledge = withRule({ id: 'planted', cue: 'easy-work', any: ['hôm nay trời mưa to', 'trời mưa'] });
    const texts = corpus.samples.map(({ post }) => post.parts.body as string);
    expect(fittedPhrases(knowledge, texts)).toEqual([{ rule: 'planted', phrase: 'hôm nay trời mưa to' }]);
    expect(fittedPhrases(knowledge, [...texts, ...texts])).toEqual([]);
  });
});

describe('disguises', () => {
  test('a disguise that hides too much is seen to cost a lure', () => {
    const hide = { all: () => '', none: (text: string) => text };
    expect(byDisguise(corpus.samples, hide, makeEngine(composed))).toEqual([
      { disguise: 'all', plain: 1, kept: 0, quiet: 2, alarms: 0 },
      { disguise: 'none', plain: 1, kept: 1, quiet: 2, alarms: 0 },
    ]);
  });

  test.each(Object.entries(disguises))('%s changes a text, and always in the same way', (_, disguise) => {
    const text = 'Không cần kinh nghiệm, liên hệ zalo của mình để được nhận việc nha mọi người';
    expect(disguise(text)).not.toBe(text);
    expect(disguise(text)).toBe(disguise(text));
  });
});

describe('the report', () => {
  const table = (rows: Table['rows']): Table => ({ title: 'T', keys: 1, head: ['rule', 'lures'], rows });
  const old = markdown(
    table([
      ['a', 1],
      ['b', 2],
    ]),
  );

  test('is compared with the last one row by row', () => {
    const now = [
      table([
        ['a', 1],
        ['b', 3],
        ['c', 4],
      ]),
    ];
    expect(differences(old, now)).toEqual(['T | b: 2 -> 3', 'T | c: new -> 4']);
    expect(vanished(old, [table([['a', 1]])])).toEqual(['T | b: gone']);
  });
});
