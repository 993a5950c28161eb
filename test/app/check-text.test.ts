import { describe, expect, test } from 'vitest';
import { aloud, checkText, markedWords } from '../../src/app/check-text.ts';
import { knowsLanguage } from '../../src/app/knows-language.ts';
import type { NoticeContent } from '../../src/notice/content.ts';
import { DEFAULTS } from '../../src/settings/settings.ts';
import { wordsIn } from '../../src/words/words.ts';
import { BODY, texts, verdict } from './composed.ts';

const now = { settings: DEFAULTS, reader: { country: 'VN', language: 'vi' }, words: wordsIn.vi } as const;
const checked = (changed: object = {}) =>
  checkText(BODY, async () => [{ ...verdict, ...changed }], { texts, resources: [] }, now);

test('says what we do not know of a pasted text: who sent it', async () => {
  expect((await checked()).content?.unseen).toEqual([wordsIn.vi.check.unseen]);
  expect((await checked({ unseen: ['too-long'] })).content?.unseen).toEqual([
    wordsIn.vi.unseen['too-long'],
    wordsIn.vi.check.unseen,
  ]);
});

test('a plea gets help and no line about who sent it', async () => {
  const plea = (await checked({ level: 'quiet', frame: 'plea' })).content;
  expect(plea).toMatchObject({ look: 'help', unseen: [] });
  expect(markedWords(plea).spans).toEqual([]);
});

test('a screen reader hears word, sentence and count', async () => {
  expect(aloud((await checked()).content as NoticeContent, wordsIn.vi)).toBe(
    'Dừng lại đã. Giống tin rủ sang biên giới. 4 dấu hiệu.',
  );
});

test('the words of the reasons are marked in order, none over another', async () => {
  const { content } = await checked();
  const { look, spans } = markedWords(content);
  expect(look).toBe('danger');
  expect(spans.map(({ start, end }) => BODY.slice(start, end))).toEqual([
    'Làm tại Bavet',
    'lương 25 triệu',
    'Không hộ chiếu vẫn đi',
    'Ib Zalo',
  ]);
  const [reason] = content?.reasons ?? [];
  const twice = { ...content, reasons: [reason, reason] } as NoticeContent;
  expect(markedWords(twice).spans).toHaveLength(1);
});

describe('a language is unknown', () => {
  const told = (language: string, isReliable = true) => ({
    isReliable,
    languages: [
      { language: 'en', percentage: 20 },
      { language, percentage: 80 },
    ],
  });
  test.each([
    [told('vi'), true, 'one of ours'],
    [told('zh-Hant'), true, 'one of ours with its script'],
    [told('tl'), true, 'Filipino by its other name'],
    [told('de'), false, 'none of ours'],
    [told('hu', false), true, 'a guess: a few words without accents look like anything'],
    [{ isReliable: true, languages: [] }, true, 'no guess at all'],
  ])('%o: %s (%s)', async (answer, known, _because) => {
    expect(await knowsLanguage('...', ['vi', 'en', 'zh', 'fil'], async () => answer)).toBe(known);
  });

  test('nobody claims so where the browser cannot tell', async () => {
    expect(await knowsLanguage('...', ['vi'], () => Promise.reject(new Error('none here')))).toBe(true);
  });
});
