import { describe, expect, test } from 'vitest';
import { masked } from '../../src/app/masked.ts';
import { receiversOf, reportTo } from '../../src/app/report.ts';
import type { Receiver } from '../../src/views/saved-report.tsx';
import { wordsIn } from '../../src/words/words.ts';
import { kept } from '../settings/saved-sample.ts';

const post = kept('a');
const home = { country: 'VN', language: 'vi' } as const;
const guest = { country: 'VN', language: 'en' } as const;
const abroad = { country: 'MY', language: 'en' } as const;

describe('who may be told', () => {
  test.each([
    ['danger', home, ['vneid', 'hotline', 'platform', 'ngo'], 'at home'],
    ['pause', guest, ['vneid', 'hotline', 'platform', 'ngo'], 'a guest in the country'],
    ['danger', { ...home, country: 'KH' }, ['vneid', 'hotline', 'platform', 'ngo'], 'a citizen abroad'],
    ['danger', abroad, ['platform', 'ngo'], 'no authority of another country'],
    ['help', home, ['hotline', 'ngo'], 'who is in need is nobody to report'],
  ] as const)('%s to %o: %o (%s)', (look, reader, receivers, _because) => {
    expect(receiversOf({ ...post, look }, reader)).toEqual(receivers);
  });
});

describe('the text', () => {
  test.each<[Receiver, typeof home | typeof guest | typeof abroad, 'vi' | 'en', string]>([
    ['vneid', guest, 'vi', 'the police read Vietnamese'],
    ['hotline', guest, 'vi', 'so does 111'],
    ['platform', guest, 'en', 'the form of a site speaks the language of the reader'],
    ['ngo', guest, 'vi', 'an organisation in Viet Nam'],
    ['ngo', abroad, 'en', 'one elsewhere'],
  ])('to %s from %o is in %s: %s', (receiver, reader, language, _because) => {
    const text = reportTo(receiver, post, reader);
    expect(text.split('\n')[0]).toBe(wordsIn[language].report.opening[receiver]);
    expect(text).toContain(post.reasons[0]?.name[language]);
  });

  test('says where, when, what and which signs', () => {
    const text = reportTo('vneid', post, home);
    for (const said of ['Facebook, https://www.example.org/groups/1', '24 tháng 11, 2026', '“Làm tại Bavet”'])
      expect(text).toContain(said);
    expect(text).not.toMatch(/\{\w+\}/);
  });

  test('of a pasted message names no place', () => {
    const { address: _, site: __, ...pasted } = post;
    expect(reportTo('vneid', pasted, home)).toContain(wordsIn.vi.report.pasted);
  });

  test('masked, it leads to nobody', () => {
    expect(reportTo('vneid', masked(post), home)).not.toContain('0900');
    expect(reportTo('vneid', post, home)).toContain('0900 000 012');
  });

  test('of a long post is short, and says that it was cut', () => {
    const text = reportTo('platform', { ...post, parts: { body: 'từng chữ '.repeat(500) } }, home);
    expect(text.length).toBeLessThan(1200);
    expect(text).toContain('[…]');
  });

  test('of who is in need asks for help and calls nothing suspicious', () => {
    const text = reportTo('hotline', { ...post, look: 'help', reasons: [] }, home);
    expect(text).toContain(wordsIn.vi.report.need);
    expect(text).not.toContain('đáng ngờ');
    expect(text).not.toContain(wordsIn.vi.report.signs);
  });
});
