import { describe, expect, test } from 'vitest';
import { masked } from '../../src/app/masked.ts';
import { chosen, type SavedState, savedPage } from '../../src/app/saved-page.ts';
import type { SavedPost } from '../../src/settings/saved-post.ts';
import { DEFAULTS } from '../../src/settings/settings.ts';
import { wordsIn } from '../../src/words/words.ts';
import { kept } from '../settings/saved-sample.ts';
import { texts } from './composed.ts';

const now = {
  settings: DEFAULTS,
  reader: { country: 'VN', language: 'vi' },
  words: wordsIn.vi,
} as const;
const PICTURE = 'data:image/jpeg;base64,AAAA';

const stored = (key: string, savedAt?: string) => {
  const post = { ...kept(key, savedAt), picture: PICTURE };
  return { key, stored: post, post };
};

const state = (changed: Partial<SavedState> = {}): SavedState => ({
  stored: [stored('a'), { key: 'bad', stored: 1 }],
  removed: new Map(),
  open: null,
  contacts: false,
  receiver: null,
  problem: undefined,
  ...changed,
});

const page = (changed?: Partial<SavedState>) => savedPage(state(changed), now, texts.lures);

test('a damaged post has its line', () => {
  expect(page().entries.map(({ key, kind }) => [key, kind])).toEqual([
    ['a', 'kept'],
    ['bad', 'unreadable'],
  ]);
});

test('a deleted post keeps its place until the page is left', () => {
  const gone = stored('gone', '2026-11-25T00:00:00.000Z');
  expect(page({ removed: new Map([['gone', gone]]) }).entries.map(({ key, kind }) => [key, kind])).toEqual([
    ['gone', 'removed'],
    ['a', 'kept'],
    ['bad', 'unreadable'],
  ]);
});

describe('ways to reach people', () => {
  test('are masked on the page, in what is given away and in the report, and the picture stays out', () => {
    const masked = page({ open: 'a' });
    expect(JSON.stringify(masked)).not.toContain('0900');
    expect(JSON.stringify(masked)).not.toContain(PICTURE);
    expect(masked.open?.paper.pictureKept).toBe(true);
    expect(JSON.stringify(chosen(state()))).not.toMatch(/0900|data:image/);
  });

  test('are shown where the reader wants them', () => {
    const whole = page({ open: 'a', contacts: true });
    expect(whole.open?.paper).toMatchObject({ picture: PICTURE, pictureKept: false });
    expect(whole.open?.report.text).toContain('0900 000 012');
    expect(JSON.stringify(chosen(state({ contacts: true })))).toContain('0900 000 012');
  });
});

test('what is given away is the open post, else all that can be read', () => {
  const two = [stored('a'), stored('b')];
  expect(chosen(state({ stored: two, open: 'b' })).map(({ key }) => key)).toEqual(['b']);
  expect(chosen(state({ stored: two })).map(({ key }) => key)).toEqual(['a', 'b']);
});

test('an address of a post that is not there opens nothing, and all are given away', () => {
  expect(page({ open: 'elsewhere' }).open).toBeUndefined();
  expect(chosen(state({ open: 'elsewhere' }))).toHaveLength(1);
});

test.each<[number, number, string, string]>([
  [25, 36, 'Zalo •••• •', 'half a number is masked as the whole is'],
  [0, 13, 'Làm tại Bavet', 'other words stay'],
  [90, 99, '', 'a place that the text has not'],
])('the quote from %i to %i is %s: %s', (start, end, quote, _because) => {
  const [reason] = kept('a').reasons;
  const cut = { ...kept('a'), reasons: [{ ...reason, at: { part: 'body', start, end } }] } as SavedPost;
  expect(masked(cut).reasons[0]?.quote).toBe(quote);
});

test('a receiver who does not fit this post is none', () => {
  expect(page({ open: 'a', receiver: 'ngo' }).open?.report.receiver).toBe('ngo');
  const plea = { ...stored('a'), post: { ...kept('a'), look: 'help' as const } };
  expect(page({ stored: [plea], open: 'a', receiver: 'vneid' }).open?.report.receiver).toBe('hotline');
});

test('a trick is named by what it resembles, an unknown one by no name', () => {
  const known = { ...stored('a'), post: { ...kept('a'), lures: ['compound'] } };
  expect(page({ stored: [known] }).tally.rows).toMatchObject([{ family: 'Giống tin rủ sang biên giới.' }]);
  expect(page().tally.rows).toMatchObject([{ family: wordsIn.vi.saved.other }]);
});
