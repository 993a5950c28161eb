import { expect, test } from 'vitest';
import { makeEngine } from '../../../src/engine/engine.ts';
import { buildPack } from '../../../src/packs/build/compile.ts';
import { problemText } from '../../../src/packs/build/yaml-file.ts';
import { composedFolder, FILES, RULE } from './composed-folder.ts';

/** The line of the rule file on which a text stands. */
const lineOf = (text: string) => RULE.slice(0, RULE.indexOf(text)).split('\n').length;

test('a sound folder becomes a pack that the engine reads', () => {
  const { pack, problems, rules, examples } = buildPack(composedFolder(), '1.2.3');
  expect(problems).toEqual([]);
  expect({ rules, examples, version: pack?.version }).toEqual({ rules: 1, examples: 6, version: '1.2.3' });
  expect(pack?.texts.cues).toEqual({ 'fee-before-work': 'upfront-payment' });
  const found = pack && makeEngine(pack.knowledge).scan({ parts: { body: 'Đặt cọc đi bạn' } });
  expect(found?.signals).toEqual(['upfront-payment']);
});

const inRule = (from: string, to: string) => ({ 'vi/fee.yaml': RULE.replace(from, to) });

test.each([
  {
    because: 'a counter-example is found',
    changed: inRule('Phí gửi xe 5k.', 'Xe nào cũng đặt cọc.'),
    place: `vi/fee.yaml:${lineOf('- text: Phí gửi xe')}`,
    says: /mustNot.*finds "đặt cọc" although it is innocent \(parking\)/,
  },
  {
    because: 'an example is not found, for want of a phrase',
    changed: inRule(
      'Đóng phí hồ sơ rồi làm.\n      finds: phí hồ sơ',
      'Đóng lệ phí rồi làm.\n      finds: lệ phí',
    ),
    place: `vi/fee.yaml:${lineOf('- text: Đóng phí')}`,
    says: /no phrase of find\.any stands in/,
  },
  {
    because: 'an example is denied',
    changed: inRule('Bạn đặt cọc giữ chỗ.', 'Bạn không đặt cọc giữ chỗ.'),
    place: `vi/fee.yaml:${lineOf('- text: Bạn đặt cọc')}`,
    says: /denies it/,
  },
  {
    because: 'another subject silences an example',
    changed: inRule('Bạn đặt cọc giữ chỗ.', 'Bạn đặt cọc phòng trọ giữ chỗ.'),
    place: `vi/fee.yaml:${lineOf('- text: Bạn đặt cọc')}`,
    says: /find\.unless/,
  },
  {
    because: 'the words to be found are not in the text',
    changed: inRule('finds: Phí đồng phục', 'finds: tiền đồng phục'),
    place: `vi/fee.yaml:${lineOf('finds: Phí đồng phục')}`,
    says: /does not stand in the example's text/,
  },
  {
    because: 'a bracket is never closed',
    changed: inRule('phí (hồ sơ | đồng phục)', 'phí (hồ sơ | đồng phục'),
    place: `vi/fee.yaml:${lineOf('phí (hồ sơ')}:9`,
    says: /never closed/,
  },
  {
    because: 'a short form with a digit would be read in every number',
    changed: { 'vi/pack.yaml': `${FILES['vi/pack.yaml']}short:\n  (ko | 2day): không\n` },
    place: 'vi/pack.yaml:',
    says: /2day is not one word/,
  },
  {
    because: 'a name is unknown',
    changed: inRule('    đặt cọc\n  unless', '    đóng <mony>\n  unless'),
    place: `vi/fee.yaml:${lineOf('    đặt cọc\n  unless')}:10`,
    says: /<mony> is not known; did you mean money\?/,
  },
  {
    because: 'a key is misspelled',
    changed: inRule('status: active', 'state: active'),
    place: 'vi/fee.yaml:',
    says: /state/,
  },
  {
    because: 'YAML turned a phrase into a number',
    changed: inRule('  any: |\n    phí (hồ sơ | đồng phục)\n    đặt cọc\n', '  any: 100\n'),
    place: `vi/fee.yaml:${lineOf('any: |')}`,
    says: /literal block/,
  },
  {
    because: 'too few counter-examples',
    changed: inRule('    - text: Phí gửi xe 5k.\n      because: parking\n', ''),
    place: 'vi/fee.yaml:',
    says: /three innocent/,
  },
  {
    because: 'the file is not called like the rule',
    changed: inRule('id: fee', 'id: fees'),
    place: 'vi/fee.yaml:1',
    says: /rename the file/,
  },
  {
    because: 'the id is retired',
    changed: { 'vi/fee.yaml': null, 'vi/old-fee.yaml': RULE.replace('id: fee', 'id: old-fee') },
    place: 'vi/old-fee.yaml:1',
    says: /retired/,
  },
  {
    because: 'no signal has the cue',
    changed: inRule('cue: fee-before-work', 'cue: fees'),
    place: `vi/fee.yaml:${lineOf('cue:')}`,
    says: /no signal has the cue fees\./,
  },
  {
    because: 'a lure speaks of nothing',
    changed: {
      'lures.yaml':
        '- id: x\n  level: danger\n  harm: money\n  all: [upfront]\n  resembles: { vi: a, en: a }\n  steps: [{ vi: a, en: a }]\n  ask: []\n',
    },
    place: 'lures.yaml:1',
    says: /"upfront" is no signal/,
  },
  {
    because: 'a signal leaves the reader without a question',
    changed: { 'signals.yaml': FILES['signals.yaml']?.replace(/ {2}ask: .*\n/, '') ?? '' },
    place: 'signals.yaml:1',
    says: /question to ask/,
  },
  { because: 'YAML is broken', changed: { 'vi/fee.yaml': 'id: "fee\n' }, place: 'vi/fee.yaml:', says: /./ },
  {
    because: 'a file is missing',
    changed: { 'signals.yaml': null },
    place: 'signals.yaml:1:1',
    says: /missing/,
  },
])('refused: $because', ({ changed, place, says }) => {
  const { pack, problems } = buildPack(composedFolder(changed as Record<string, string | null>), '1.0.0');
  expect(pack).toBeNull();
  const told = problems.map(problemText);
  expect(
    told.find((text) => text.startsWith(place) && says.test(text)),
    told.join('\n'),
  ).toBeDefined();
});
