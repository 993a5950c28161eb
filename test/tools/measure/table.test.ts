import { expect, test } from 'vitest';
import { viewTable } from '../../../tools/measure/report.ts';
import { differences, reportOf, type Table } from '../../../tools/measure/table.ts';
import { VIEWS, type View } from '../../../tools/measure/views.ts';

const table = (rows: Table['rows'], more: Partial<Table> = {}): Table => ({
  title: 'T',
  keys: 1,
  head: ['rule', 'lures'],
  rows,
  ...more,
});
const old = reportOf([
  table([
    ['a', 1],
    ['b', 2],
  ]),
]);

test.each<[string, Table[], string[]]>([
  [
    'the same',
    [
      table([
        ['a', 1],
        ['b', 2],
      ]),
    ],
    [],
  ],
  [
    'a figure',
    [
      table([
        ['a', 1],
        ['b', 3],
      ]),
    ],
    ['T | b: lures 2 -> 3'],
  ],
  [
    'a row more',
    [
      table([
        ['a', 1],
        ['b', 2],
        ['c', 4],
      ]),
    ],
    ['T | c: new: 4'],
  ],
  ['a row less', [table([['a', 1]])], ['T | b: gone']],
  ['another table', [table([], { title: 'U' })], ['U: new', 'T: gone']],
  ['other columns', [table([['a', 1]], { head: ['rule', 'posts'] })], ['T: has other columns now']],
])('what changed since the last report: %s', (_, now, changes) => {
  expect(differences(old, now)).toEqual(changes);
});

test("readers' packs and all packs stand apart in a row, each with counts, share and interval", () => {
  const [lures, innocent] = VIEWS as [View, View];
  const twice = {
    reader: [{ of: ['vi'], posts: 10, warned: 5, danger: 1 }],
    all: [{ of: ['vi'], posts: 10, warned: 10, danger: 2 }],
  };
  expect(viewTable(lures, twice).rows).toEqual([
    ['vi', 10, 5, 1, '50.0 (23.7 to 76.3)', 10, 2, '100.0 (72.2 to 100.0)'],
  ]);
  expect(viewTable(innocent, twice).rows[0]?.[4]).toBe('500.0 (236.6 to 763.4)');
});
