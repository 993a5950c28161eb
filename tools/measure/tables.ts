/** Everything that is measured, as tables. */
import type { Engine } from '../../src/engine/engine.ts';
import type { Knowledge } from '../../src/engine/knowledge.ts';
import { tally } from '../accuracy.ts';
import type { Corpus } from '../corpus.ts';
import { disguises } from '../disguises.ts';
import { byDisguise } from './by-disguise.ts';
import { byFrame } from './by-frame.ts';
import { byRule } from './by-rule.ts';
import { bySignal } from './by-signal.ts';
import { toDisguise } from './disguise-which.ts';
import { findingsIn } from './findings.ts';
import { fittedPhrases } from './fitted.ts';
import { judgeAll } from './judged.ts';
import { disguisesTable, doubtfulTable, framesTable, rulesTable, signalsTable, viewTable } from './report.ts';
import type { Table } from './table.ts';
import { VIEWS } from './views.ts';

type Scanner = Pick<Engine, 'scan'>;

export interface Ruler {
  readonly corpora: readonly Corpus[];
  readonly knowledge: Knowledge;
  /** With a reader's packs, and with those on trial too. */
  readonly reader: Scanner;
  readonly all: Scanner;
}

/** What is told of each post: its level, by what it is; its signals and its frame. */
export function postTables({ corpora, reader, all }: Ruler, judged = judgeAll(corpora, all)): Table[] {
  const byReader = judgeAll(corpora, reader);
  const views = VIEWS.map((view) => {
    const tallies = (posts: typeof judged) => tally(posts.filter(view.which), view.key);
    return viewTable(view, { reader: tallies(byReader), all: tallies(judged) });
  });
  return [...views, signalsTable(bySignal(judged)), framesTable(byFrame(judged))].filter(
    ({ rows }) => rows.length > 0,
  );
}

/** `examples` are the sentences that rules must find. */
export function allTables(ruler: Ruler, examples: readonly string[]): Table[] {
  const { corpora, knowledge, all } = ruler;
  const judged = judgeAll(corpora, all);
  const rules = byRule(knowledge, findingsIn(knowledge, all, judged, examples));
  const posts = corpora.flatMap(({ samples }) => samples.map(({ post }) => post));
  return [
    ...postTables(ruler, judged),
    disguisesTable(byDisguise(toDisguise(corpora), disguises, all)),
    doubtfulTable(rules, fittedPhrases(knowledge, posts)),
    rulesTable(rules),
  ];
}
