import { expect, test } from 'vitest';
import { makeEngine } from '../../../src/engine/engine.ts';
import { disguises } from '../../../tools/disguises.ts';
import { byDisguise } from '../../../tools/measure/by-disguise.ts';
import { toDisguise } from '../../../tools/measure/disguise-which.ts';
import { composed } from '../../engine/composed-knowledge.ts';
import { corpus, sample } from './made.ts';

const engine = makeEngine(composed);

test('a disguise that hides too much is seen to cost a lure, one that alarms to cost an innocent text', () => {
  const hide = {
    all: () => '',
    none: (text: string) => text,
    alarming: (text: string) => `${text}. Cần tuyển, đóng phí hồ sơ trước`,
  };
  const of = { language: 'vi', plain: 1, quiet: 2 };
  expect(byDisguise(corpus.samples, hide, engine)).toEqual([
    { ...of, disguise: 'all', kept: 0, alarms: 0 },
    { ...of, disguise: 'none', kept: 1, alarms: 0 },
    { ...of, disguise: 'alarming', kept: 1, alarms: 2 },
  ]);
});

test('job boards and languages without disguises are left out, long corpora sampled', () => {
  const many = Array.from({ length: 1000 }, (_, at) => sample(`${at}`, false, `text ${at}`));
  const corpora = [
    { name: 'many', samples: many },
    { name: 'emscad_fraud', samples: [sample('e', true, 'x')] },
    { name: 'thai', samples: [sample('t', true, 'x', { language: 'th' })] },
  ];
  expect(toDisguise(corpora)).toHaveLength(300);
});

test.each(Object.entries(disguises))('%s changes a text, and always in the same way', (_, disguise) => {
  const text = 'Không cần kinh nghiệm, liên hệ zalo của mình để được nhận việc nha mọi người';
  expect(disguise(text)).not.toBe(text);
  expect(disguise(text)).toBe(disguise(text));
});
