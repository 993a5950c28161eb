/** The figures as tables, in the order in which they are read. */
import { interval, type Tally } from '../accuracy.ts';
import type { DisguiseTally } from './by-disguise.ts';
import type { FrameTally } from './by-frame.ts';
import { firingOnEverything, type RuleTally } from './by-rule.ts';
import type { SignalTally } from './by-signal.ts';
import type { Suspect } from './suspects.ts';
import type { Table } from './table.ts';
import type { View } from './views.ts';

/** The same posts twice: with the packs a reader has by default, and with those on trial too. */
export interface Twice {
  readonly reader: readonly Tally[];
  readonly all: readonly Tally[];
}

/** Lures in per cent, innocent texts in a thousand: the rarer thing needs the finer measure. */
export function viewTable({ title, about, names, of }: View, { reader, all }: Twice): Table {
  const [unit, times] = of === 'lures' ? (['%', 100] as const) : (['per 1,000', 1000] as const);
  const counts = ({ posts, warned, danger }: Tally) => [warned, danger, share(warned, posts, times)];
  const head = ['warned', 'danger', `${unit} (95 %)`];
  return {
    title,
    about,
    keys: names.length,
    head: [...names, 'posts', ...head, ...head.map((name) => `all packs: ${name}`)],
    rows: reader.map((one, at) => [...one.of, one.posts, ...counts(one), ...counts(all[at] as Tally)]),
  };
}

export function disguisesTable(tallies: readonly DisguiseTally[]): Table {
  return {
    title: 'Disguises',
    about:
      'Of the lures warned of as written, those still warned of; of the innocent texts that were quiet, those that are not any more. All packs.',
    keys: 2,
    head: ['disguise', 'language', 'lures', 'kept', 'kept, % (95 %)', 'innocent', 'new alarms'],
    rows: tallies.map(({ disguise, language, plain, kept, quiet, alarms }) => [
      disguise,
      language,
      plain,
      kept,
      share(kept, plain, 100),
      quiet,
      alarms,
    ]),
  };
}

export function signalsTable(tallies: readonly SignalTally[]): Table {
  return {
    title: 'Signals',
    about:
      'Lures said to have a signal, and those it is seen in; innocent texts that only seem to have it, and those it is seen in. All packs.',
    keys: 2,
    head: ['signal', 'language', 'lures', 'seen', 'traps', 'seen in traps'],
    rows: rowsOf(tallies, ['signal', 'language', 'named', 'seen', 'traps', 'trapped']),
  };
}

export function framesTable(tallies: readonly FrameTally[]): Table {
  return {
    title: 'Frames',
    about:
      'Innocent texts about offers: those recognised as what they are, and those taken for an offer. All packs.',
    keys: 2,
    head: ['kind', 'language', 'posts', 'recognised', 'offers', 'warned'],
    rows: rowsOf(tallies, ['kind', 'language', 'posts', 'recognised', 'offers', 'warned']),
  };
}

export function rulesTable(tallies: readonly RuleTally[]): Table {
  return {
    title: 'Rules',
    about:
      'Posts each rule is found in (alarms: innocent ones warned of), and lures and examples in which no other rule of its language gives its cue. All packs.',
    keys: 2,
    head: ['language', 'rule', 'lures', 'innocent', 'alarms', 'alone'],
    rows: rowsOf(tallies, ['language', 'rule', 'lures', 'innocent', 'alarms', 'alone']),
  };
}

function rowsOf<K extends string>(
  tallies: readonly Readonly<Record<K, string | number>>[],
  columns: readonly K[],
): (string | number)[][] {
  return tallies.map((tally) => columns.map((column) => tally[column]));
}

/** Rules and phrases that somebody should look at, and why. */
export function doubtfulTable(tallies: readonly RuleTally[], fitted: readonly Suspect[]): Table {
  const row = (why: string, { language, rule }: RuleTally, how = '') => [why, `${language}/${rule}`, how];
  const idle = tallies.filter(({ alone }) => alone === 0);
  const wrong = tallies.filter(({ lures, innocent }) => lures === 0 && innocent > 0);
  const unseen = tallies.filter(({ lures, innocent }) => lures + innocent === 0);
  return {
    title: 'To look at',
    keys: 2,
    head: ['because', 'rule or phrase', 'where'],
    rows: [
      ...firingOnEverything(tallies).map((one) =>
        row(
          'fires on everything',
          one,
          `${one.most.posts} of ${one.most.of} innocent texts in ${one.most.language}`,
        ),
      ),
      ...idle.map((one) => row('finds nothing that no other rule finds', one)),
      ...wrong.map((one) => row('in innocent texts only', one, `${one.innocent}`)),
      ...unseen.map((one) => row('only in its examples', one)),
      ...fitted.map(({ file, run }) => ['fitted to one text', `${file}: ${run.replaceAll('|', '/')}`, '']),
    ],
  };
}

/** With its interval; nothing where there is nothing to count. */
function share(part: number, whole: number, times: number): string {
  if (whole === 0) return '-';
  const [low, high] = interval(part, whole);
  const [figure, from, to] = [part / whole, low, high].map((one) => (one * times).toFixed(1));
  return `${figure} (${from} to ${to})`;
}
