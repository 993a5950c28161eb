import { expect, test } from 'vitest';
import { explain } from '../../src/app/explain.ts';
import { feedbackOn } from '../../src/app/feedback.ts';
import type { NoticeContent } from '../../src/notice/content.ts';
import { wordsIn } from '../../src/words/words.ts';
import { BODY, texts, verdict } from './composed.ts';

const reader = { country: 'VN', language: 'vi' } as const;
const content = explain(verdict, { parts: { body: BODY } }, texts, [], reader, wordsIn.vi) as NoticeContent;

test.each(['vi', 'en'] as const)('in %s it says what was said, by which rules, of which pack', (language) => {
  const text = feedbackOn(content, { version: '7.1' }, wordsIn[language]);
  for (const part of [content.word, content.resembles, 'no-passport', 'pay-ratio', 'irregular-route', '7.1'])
    expect(text).toContain(part);
  expect(text).not.toMatch(/\{\w+\}/);
});

test('it has no words of the post, and no address', () => {
  const text = feedbackOn(content, { version: '7.1' }, wordsIn.vi);
  for (const { quote } of content.reasons) expect(text).not.toContain(quote);
  expect(text).not.toContain(wordsIn.vi.feedback.site.replace('{site}', ''));
});

test('the site is named where the reader wants', () => {
  expect(feedbackOn(content, { version: '7.1', site: 'example.org' }, wordsIn.vi)).toContain('example.org');
});
