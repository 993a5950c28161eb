/** The figures as tables, in the order in which they are read. */
import { interval, type Tally } from '../accuracy.ts';
import type { DisguiseTally } from './by-disguise.ts';
import type { RuleTally } from './by-rule.ts';
import type { FittedPhrase } from './fitted.ts';
import type { Table } from './table.ts';

/** `names` are the heads of the columns that tell what a tally counts. */
export function talliesTable(
  title: string,
  about: string,
  names: readonly string[],
  tallies: readonly Tally[],
): Table {
  return {
    title,
    about,
    keys: names.length,
    head: [...names, 'posts', 'warned', 'danger', 'warned, %', '95 % interval'],
    rows: tallies.map(({ of, posts, warned, danger }) => {
      const [low, high] = interval(warned, posts);
      return [...of, posts, warned, danger, percent(warned / posts), `${percent(low)} to ${percent(high)}`];
    }),
  };
}

export function disguisesTable(tallies: readonly DisguiseTally[]): Table {
  return {
    title: 'Disguises',
    about:
      'Lures warned of as written that are still warned of, and quiet innocent texts that are not quiet any more.',
    keys: 1,
    head: ['disguise', 'lures', 'kept', 'kept, %', '95 % interval', 'innocent', 'new alarms'],
    rows: tallies.map(({ disguise, plain, kept, quiet, alarms }) => {
      const [low, high] = interval(kept, plain);
      return [
        disguise,
        plain,
        kept,
        percent(kept / plain),
        `${percent(low)} to ${percent(high)}`,
        quiet,
        alarms,
      ];
    }),
  };
}

export function rulesTable(tallies: readonly RuleTally[]): Table {
  return {
    title: 'Rules',
    about:
      'Posts each rule is found in, and lures and examples in which no other rule of its language gives its cue.',
    keys: 1,
    head: ['rule', 'lures', 'innocent', 'alone'],
    rows: tallies.map(({ rule, lures, innocent, alone }) => [rule, lures, innocent, alone]),
  };
}

/** Rules that somebody should look at, and why. */
export function doubtfulTable(
  tallies: readonly RuleTally[],
  everything: readonly RuleTally[],
  fitted: readonly FittedPhrase[],
): Table {
  return {
    title: 'To look at',
    keys: 2,
    head: ['rule', 'because'],
    rows: [
      ...everything.map(({ rule }) => [rule, 'fires on everything']),
      ...tallies
        .filter(({ alone }) => alone === 0)
        .map(({ rule }) => [rule, 'finds nothing that no other rule finds']),
      ...tallies
        .filter(({ lures, innocent }) => lures === 0 && innocent > 0)
        .map(({ rule, innocent }) => [rule, `found in innocent texts only (${innocent})`]),
      ...tallies
        .filter(({ lures, innocent }) => lures + innocent === 0)
        .map(({ rule }) => [rule, 'found in its examples only']),
      ...fitted.map(({ rule, phrase }) => [rule, `fitted to one text: ${phrase.replaceAll('|', '/')}`]),
    ],
  };
}

function percent(share: number): string {
  return (share * 100).toFixed(2);
}
