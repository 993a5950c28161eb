/** Everything that is measured, as tables. */
import type { Engine } from '../../src/engine/engine.ts';
import type { Knowledge } from '../../src/engine/knowledge.ts';
import { tally } from '../accuracy.ts';
import type { Corpus } from '../corpus.ts';
import { disguises } from '../disguises.ts';
import { NOT_SAID } from '../families.ts';
import { byDisguise } from './by-disguise.ts';
import { byFrame } from './by-frame.ts';
import { byRule } from './by-rule.ts';
import { bySignal } from './by-signal.ts';
import { toDisguise } from './disguise-which.ts';
import { findingsIn } from './findings.ts';
import { fittedPhrases } from './fitted.ts';
import { type Judged, judgeAll } from './judged.ts';
import { byCorpus, byFamily, byLanguage, byPart, byStyle, isJobBoard } from './keys.ts';
import {
  disguisesTable,
  doubtfulTable,
  framesTable,
  innocentTable,
  luresTable,
  rulesTable,
  signalsTable,
} from './report.ts';
import type { Table } from './table.ts';

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
  const judgedTwice = { reader: judgeAll(corpora, reader), all: judged };
  const twice = (which: (one: Judged) => boolean, key: (one: Judged) => readonly string[]) => ({
    reader: tally(judgedTwice.reader.filter(which), key),
    all: tally(judgedTwice.all.filter(which), key),
  });
  const isLure = (one: Judged) => one.sample.isLure && !isJobBoard(one);
  const isInnocent = ({ sample }: Judged) => !sample.isLure;
  const right = 'Warned is right. Job-board fraud apart.';
  const wrong = 'Warned is wrong.';
  return [
    luresTable({ title: 'Lures by language', about: right, names: ['language'] }, twice(isLure, byLanguage)),
    innocentTable(
      { title: 'Innocent texts by language', about: wrong, names: ['language'] },
      twice(isInnocent, byLanguage),
    ),
    luresTable(
      { title: 'Lures by family', about: right, names: ['family', 'language'] },
      twice(isLure, byFamily),
    ),
    luresTable(
      { title: 'Lures by corpus', about: right, names: ['corpus', 'language'] },
      twice(isLure, byCorpus),
    ),
    innocentTable(
      { title: 'Innocent texts by corpus', about: wrong, names: ['corpus', 'language'] },
      twice(isInnocent, byCorpus),
    ),
    luresTable(
      {
        title: 'Lures by style',
        about: 'Where somebody said how they are written.',
        names: ['style', 'language'],
      },
      twice((one) => isLure(one) && one.sample.style !== null, byStyle),
    ),
    luresTable(
      {
        title: 'Lures by part of a corpus',
        about: 'What a corpus holds of different kinds.',
        names: ['corpus', 'part'],
      },
      twice(({ sample }) => sample.isLure && sample.part !== null, byPart),
    ),
    signalsTable(bySignal(judged)),
    framesTable(byFrame(judged)),
  ].filter(({ rows }) => rows.length > 0);
}

/** `examples` are the sentences that rules must find. */
export function allTables(ruler: Ruler, examples: readonly string[]): Table[] {
  const { corpora, knowledge, all } = ruler;
  const judged = judgeAll(corpora, all);
  const rules = byRule(knowledge, findingsIn(knowledge, all, judged, examples));
  const fitted = fittedPhrases(
    knowledge,
    corpora.flatMap(({ samples }) => samples.map(({ post }) => post)),
  );
  return [
    ...postTables(ruler, judged),
    disguisesTable(byDisguise(toDisguise(corpora), disguises, all)),
    doubtfulTable(rules, fitted),
    rulesTable(rules),
  ];
}
