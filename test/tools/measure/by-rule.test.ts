import { describe, expect, test } from 'vitest';
import { makeEngine } from '../../../src/engine/engine.ts';
import type { Knowledge } from '../../../src/engine/knowledge.ts';
import { byRule } from '../../../tools/measure/by-rule.ts';
import { findingsIn } from '../../../tools/measure/findings.ts';
import { judgeAll } from '../../../tools/measure/judged.ts';
import { doubtfulTable } from '../../../tools/measure/report.ts';
import { composed } from '../../engine/composed-knowledge.ts';
import { corpus, sample, withRule } from './made.ts';

const innocent = Array.from({ length: 30 }, (_, at) => sample(`i${at}`, false, `Hôm nay là ngày ${at}`));
const corpora = [corpus, { name: 'many', samples: innocent }];

function tallies(knowledge: Knowledge, examples: readonly string[] = []) {
  const engine = makeEngine(knowledge);
  return byRule(knowledge, findingsIn(knowledge, engine, judgeAll(corpora, engine), examples));
}

/** What the report says of the rule. */
function doubtsAbout(rule: string, knowledge: Knowledge, examples: readonly string[] = []) {
  const { rows } = doubtfulTable(tallies(knowledge, examples), []);
  return rows.filter(([, name]) => name === `vi/${rule}`).map(([because]) => because);
}

describe('a planted rule', () => {
  test('that fires on everything is reported as such', () => {
    const knowledge = withRule({ id: 'planted', cue: 'easy-work', any: ['hôm', 'cả', 'cần'] });
    expect(doubtsAbout('planted', knowledge)).toEqual(['fires on everything']);
  });

  test('that fires on innocent texts only', () => {
    const knowledge = withRule({ id: 'planted', cue: 'easy-work', any: ['ăn cơm'] });
    expect(doubtsAbout('planted', knowledge)).toEqual([
      'finds nothing that no other rule finds',
      'in innocent texts only',
    ]);
  });

  test('that another one of its language always joins', () => {
    const knowledge = withRule({ id: 'twin', cue: 'fee-before-work', any: ['phí hồ sơ'] });
    expect(doubtsAbout('twin', knowledge)).toEqual(['finds nothing that no other rule finds']);
  });

  test('that finds its example and nothing else', () => {
    const knowledge = withRule({ id: 'planted', cue: 'easy-work', any: ['ngồi không'] });
    expect(doubtsAbout('planted', knowledge, ['Cần tuyển, ngồi không cũng có tiền'])).toEqual([
      'only in its examples',
    ]);
  });

  test('whose cue belongs to no signal is counted all the same', () => {
    const knowledge = withRule({ id: 'planted', cue: 'no-signal-has-it', any: ['tuyển người'] });
    expect(tallies(knowledge).find(({ rule }) => rule === 'planted')).toMatchObject({ lures: 1, alone: 1 });
  });
});

test('a rule is counted once a post, and false alarms apart', () => {
  const knowledge = withRule({ id: 'planted', cue: 'rent-account', any: ['tuyển dụng', 'thuê tài khoản'] });
  const alarm = sample('a', false, 'Tuyển dụng: thuê tài khoản, liên hệ ngay. Tuyển dụng!');
  const engine = makeEngine(knowledge);
  const judged = judgeAll([{ name: 'one', samples: [alarm] }], engine);
  const [planted] = byRule(knowledge, findingsIn(knowledge, engine, judged, [])).filter(
    ({ rule }) => rule === 'planted',
  );
  expect(planted).toMatchObject({ lures: 0, innocent: 1, alarms: 1 });
});

test('a rule that alone finds a lure raises no doubt', () => {
  expect(doubtsAbout('fee-before-work', composed)).toEqual([]);
});
