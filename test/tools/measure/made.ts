/** Samples and rules made for the tests of the measuring tools. */
import type { Knowledge, Rule } from '../../../src/engine/knowledge.ts';
import type { Corpus, Sample } from '../../../tools/corpus.ts';
import { composed } from '../../engine/composed-knowledge.ts';

export function sample(id: string, isLure: boolean, body: string, more: Partial<Sample> = {}): Sample {
  return {
    id,
    isLure,
    language: 'vi',
    family: isLure ? 'fee' : 'everyday',
    style: null,
    part: null,
    signals: [],
    traps: [],
    post: { parts: { body } },
    ...more,
  };
}

export const corpus: Corpus = {
  name: 'made',
  samples: [
    sample('1', true, 'Cần tuyển người, đóng phí hồ sơ trước nha'),
    sample('2', false, 'Hôm nay trời mưa to quá'),
    sample('3', false, 'Cả nhà ăn cơm chưa'),
  ],
};

/** The composed knowledge with one more rule. */
export function withRule(rule: Pick<Rule, 'id' | 'cue'> & { any: string[] }): Knowledge {
  const [language] = composed.languages as [Knowledge['languages'][number]];
  const { any, ...named } = rule;
  const added: Rule = { ...named, status: 'active', within: 'sentence', find: { any } };
  return { ...composed, languages: [{ ...language, rules: [...language.rules, added] }] };
}
