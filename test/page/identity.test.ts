import { expect, test } from 'vitest';
import { isOwnId, keyOf, ownId } from '../../src/page/identity.ts';

const post = 'Tuyển phụ bếp làm tại quận 3, lương 8 triệu, nghỉ chủ nhật, liên hệ giờ hành chính để hẹn gặp.';

test('an id of ours outlasts "see more"', () =>
  expect(ownId('Lan', `${post} Bao ăn trưa.`)).toBe(ownId('Lan', post)));
test('the key does not, so that a hidden post that grew is looked at again', () =>
  expect(keyOf('1', `${post} Bao ăn trưa.`)).not.toBe(keyOf('1', post)));
test('the same words by another author are another post', () =>
  expect(ownId('Mai', post)).not.toBe(ownId('Lan', post)));
test('ids of ours are known as such', () =>
  expect([ownId('', post), '2178692793081027'].map(isOwnId)).toEqual([true, false]));
test('texts that differ little have different keys', () => {
  const keys = Array.from({ length: 20_000 }, (_, number) => keyOf('', `lương ${number} triệu`));
  expect(new Set(keys).size).toBe(keys.length);
});
