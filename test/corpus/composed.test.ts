import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ComposedRow, composedFiles, composedRow, composedRows } from '../../tools/composed.ts';
import { dialledNumbers } from './dialled.ts';

const files = composedFiles().map((file) => ({ name: basename(file), file }));
const all = files.flatMap(({ file }) => composedRows(file));

describe.each(files)('$name', ({ file }) => {
  test('every row is well-formed', () => {
    expect(composedRows(file).length).toBeGreaterThan(0);
  });

  test('nobody can be dialled', () => {
    const dialled = composedRows(file).flatMap(({ id, text }) =>
      dialledNumbers(text).map((number) => `${id}: ${number}`),
    );
    expect(dialled).toEqual([]);
  });
});

test('no id and no text stands twice', () => {
  const twice = (pick: (row: ComposedRow) => string) =>
    [...Map.groupBy(all, pick)].filter(([, rows]) => rows.length > 1).map(([key]) => key);
  expect([...twice(({ id }) => id), ...twice(({ text }) => text)]).toEqual([]);
});

test.each([
  ['0900 000 000', []],
  ['zalo.me/0000000000', []],
  ['+84 900 000 000', []],
  ['lương 15.000.000 - 20.000.000', []],
  ['từ 01/01/2026, 24/7', []],
  ['0912 345 678', ['0912 345 678']],
  ['zalo 0.9.1.2.3.4.5.6.7.8', ['0.9.1.2.3.4.5.6.7.8']],
  ['+84912345678', ['+84912345678']],
  ['０９１２３４５６７８', ['0912345678']],
])('in %j there can be dialled %j', (text, numbers) => {
  expect(dialledNumbers(text)).toEqual(numbers);
});

const row = {
  id: 'a',
  lang: 'vi',
  label: 'lure',
  family: 'C7',
  style: 'plain',
  text: 'Làm nhiệm vụ nhận tiền ngay',
};

test.each([
  ['a row as it should be', row, true],
  ['an innocent text of some kind', { ...row, label: 'benign', family: 'genuine-ad' }, true],
  ['a lure of no known family', { ...row, family: 'task' }, false],
  ['an unknown label', { ...row, label: 'scam' }, false],
  ['an unknown style', { ...row, style: 'loud' }, false],
  ['a field that nobody reads', { ...row, source: 'me' }, false],
  ['no text', { ...row, text: '' }, false],
])('%s', (_, value, isRight) => {
  expect(composedRow.safeParse(value).success).toBe(isRight);
});
