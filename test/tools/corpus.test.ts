import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readRows } from '../../tools/corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(corpus: string, row: object) {
  const file = join(folder, `${corpus}.jsonl`);
  writeFileSync(file, `${JSON.stringify({ id: 1, lang: 'vi', text: 'x', ...row })}\n\n`);
  return readRows(corpus, file).samples[0];
}

describe('a lure is', () => {
  test.each([
    ['a row that says so', 'any', { label: 'lure' }, true],
    ['a scam about jobs', 'any', { label: 'scam', topic: 'job' }, true],
    ['not a scam about anything else', 'any', { label: 'scam', topic: 'non-job' }, false],
    ['not an innocent row', 'any', { label: 'benign' }, false],
    [
      'not what a measure of vagueness calls a scam',
      'id_instagram_loker',
      { label: 'scam', topic: 'job' },
      false,
    ],
  ])('%s', (_, corpus, row, isLure) => {
    expect(read(corpus, row)).toMatchObject({ isLure });
  });
});

describe('one name for each family', () => {
  test.each([
    [{ family: 'C7' }, 'C07 task scam'],
    [{ context: 'task_scam' }, 'C07 task scam'],
    [{ subtype: 'task' }, 'C07 task scam'],
    [{ family: 'news' }, 'news'],
    [{}, 'not said'],
  ])('%j is %j', (row, family) => {
    expect(read('any', { label: 'lure', ...row })).toMatchObject({ family });
  });
});

test('signals have the ids of the rules', () => {
  const row = { label: 'lure', signals: ['hotspot_destination:A'], traps: ['pay_too_good'] };
  expect(read('any', row)).toMatchObject({ signals: ['hotspot-destination:a'], traps: ['pay-too-good'] });
});

describe('corpora of several kinds', () => {
  test.each([
    ['en_job_scam_sms', { source: 'GabrielEdid/x' }, 'lemmatised, digits masked'],
    ['en_job_scam_sms', { source: 'someone/else' }, 'as received'],
    ['emscad_fraud', { industry: 'Oil & Energy' }, 'oil and energy'],
    ['emscad_fraud', { telecommuting: '1' }, 'work from home'],
    ['emscad_fraud', { telecommuting: '0', function: 'Administrative' }, 'office work'],
    ['emscad_fraud', { company_profile: 'We are' }, 'other, with a company profile'],
    ['vi_sms_ie403', {}, null],
  ])('%s with %j is %j', (corpus, row, part) => {
    expect(read(corpus, { label: 'scam', topic: 'job', ...row })).toMatchObject({ part });
  });
});
