import { expect, test } from 'vitest';
import { postHidden, siteTurned } from '../../src/settings/choices.ts';
import { DEFAULTS } from '../../src/settings/settings.ts';

test.each<[string[], boolean, string[], string]>([
  [[], true, ['x'], 'off'],
  [['x'], true, ['x'], 'off twice is off once'],
  [['y', 'x'], false, ['y'], 'on again'],
  [['y'], false, ['y'], 'on when it never was off'],
])('%o, off %s: %o (%s)', (sitesOff, off, expected, _because) => {
  const turned = siteTurned({ id: 'x', optional: false }, !off);
  expect(turned({ ...DEFAULTS, sitesOff })).toEqual({ sitesOff: expected });
});

test('private talk is on only where it was switched on', () => {
  const chat = { id: 'chat', optional: true };
  expect(siteTurned(chat, true)(DEFAULTS)).toEqual({ sitesOn: ['chat'] });
  expect(siteTurned(chat, false)({ ...DEFAULTS, sitesOn: ['chat'] })).toEqual({ sitesOn: [] });
});

test('the oldest hidden posts are forgotten', () => {
  const hidden = Array.from({ length: 2000 }, (_, n) => ({ key: `post:${n}` }));
  const newest = { key: 'newest', site: 'facebook', day: '2026-11-24' };
  const after = postHidden(newest, true)({ ...DEFAULTS, hidden }).hidden ?? [];
  expect(after).toHaveLength(2000);
  expect([after[0], after.at(-1)]).toEqual([{ key: 'post:1' }, newest]);
});
