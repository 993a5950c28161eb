import { expect, test } from 'vitest';
import { fittedPhrases } from '../../../tools/measure/fitted.ts';
import { corpus, withRule } from './made.ts';

const posts = corpus.samples.map(({ post }) => post);

test.each([
  ['a sentence of one text', 'hôm nay trời mưa to', ['hôm nay trời mưa to']],
  ['with few choices', '(hôm | bữa) nay trời mưa to', ['(hôm | bữa) nay trời mưa to']],
  ['long beside a named value', 'đóng phí hồ sơ trước nha .. <money>', ['đóng phí hồ sơ trước nha']],
  ['four words', 'nay trời mưa to', []],
  ['found by its short way', 'trời mưa to (quá | lắm | ghê) (luôn)?', []],
  [
    'with so many ways that it is found by chance',
    '(hôm | bữa | sáng) (nay | qua) (trời | ngoài trời) (mưa | nắng) (to | nhỏ)',
    [],
  ],
  ['in no text', 'ngày mai trời nắng to lắm', []],
])('%s: %s', (_, phrase, runs) => {
  const knowledge = withRule({ id: 'planted', cue: 'easy-work', any: [phrase] });
  const fitted = fittedPhrases(knowledge, posts);
  expect(fitted.map(({ file, run }) => [file, run])).toEqual(runs.map((run) => ['vi/planted.yaml', run]));
});

test.each([
  ['ngàyไม่ต้องมีประสบการณ์ก็ทำได้', 'ไม่ต้องมีประสบการณ์', 0],
  ['ไม่ต้องมีประสบการณ์ก็ทำได้ทุกคน', 'ไม่ต้องมีประสบการณ์ก็ทำได้ทุกคน', 1],
  ['今天不需要经验也可以做', '不需要经验', 0],
  ['今天不需要经验也可以做得很好', '今天不需要经验也可以做', 1],
])('where words are not set apart, characters count: in %s, %s', (body, phrase, count) => {
  const knowledge = withRule({ id: 'planted', cue: 'easy-work', any: [phrase] });
  expect(fittedPhrases(knowledge, [{ parts: { body } }])).toHaveLength(count);
});

test('what stands in two texts is not fitted to one', () => {
  const knowledge = withRule({ id: 'planted', cue: 'easy-work', any: ['hôm nay trời mưa to'] });
  expect(fittedPhrases(knowledge, [...posts, ...posts])).toEqual([]);
});

test('frames and lists are looked at too', () => {
  const knowledge = withRule({ id: 'planted', cue: 'easy-work', any: ['x'] });
  const lists = { ...knowledge.lists, weather: ['hôm nay trời mưa to quá'] };
  expect(fittedPhrases({ ...knowledge, lists }, posts).map(({ file }) => file)).toEqual([
    'lists/weather.yaml',
  ]);
});
