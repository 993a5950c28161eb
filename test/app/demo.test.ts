/** The demo feed promises something of each kind; the shipped rules must keep that promise. */
import { describe, expect, test } from 'vitest';
import { shippedKnowledge } from '../../src/app/shipped-pack.ts';
import { makeEngine } from '../../src/engine/engine.ts';
import { demoPosts } from '../../src/views/demo-posts.ts';

const engine = makeEngine(shippedKnowledge);

const LURES = [
  'office-in-bavet',
  'like-and-top-up',
  'uniform-fee',
  'rent-bank-account',
  'baby-for-a-family',
  'korea-on-tourist-visa',
  'border-hotel-first',
  'support-in-myawaddy',
  'hotel-reviews',
  'training-kit-fee',
  'lend-your-account',
  'surrogate',
];
/** Lures that have not asked for anything yet, which the quieter of the two looks is for. */
const PAUSED = ['hearts-by-phone', 'shop-messages'];
/** Somebody in need, or in doubt, is shown help and no level. */
const HELPED: Record<string, string> = { 'kidney-plea': 'plea', 'is-this-a-trick': 'question' };

describe.each(demoPosts)('$id', ({ id, lang, text }) => {
  const { level, frame } = engine.scan({ parts: { body: text }, lang });

  if (LURES.includes(id)) test('is warned of', () => expect(level).toBe('danger'));
  else if (PAUSED.includes(id)) test('is paused at', () => expect(level).toBe('pause'));
  else test('is left in peace', () => expect(level).toBe('quiet'));

  if (HELPED[id]) test('is offered help', () => expect(frame).toBe(HELPED[id]));
});

test('lures stand among as many others, in both languages', () => {
  expect(demoPosts.length).toBeGreaterThanOrEqual(20);
  const others = demoPosts.filter(({ id }) => !LURES.includes(id) && !PAUSED.includes(id));
  for (const lang of ['vi', 'en']) {
    expect(demoPosts.some((post) => post.lang === lang && PAUSED.includes(post.id))).toBe(true);
    expect(others.filter((post) => post.lang === lang).length).toBeGreaterThan(3);
  }
  expect(others.length).toBeGreaterThanOrEqual(LURES.length + PAUSED.length);
});

test.each(demoPosts)('nobody can be reached through $id', ({ text }) => {
  const numbers = text.match(/\+?\d[\d ]{6,}\d/g) ?? [];
  for (const number of numbers) expect(number.replaceAll(/[+ ]/g, '')).toMatch(/^0?9?0+$/);
  const names = text.match(/\S*@\S+/g) ?? [];
  for (const name of names) expect(name).toMatch(/@\w+000000|\.example/);
});
