/** The ways in which posts are looked at, in the order of the report. */
import { NOT_SAID } from '../families.ts';
import type { Judged } from './judged.ts';
import { byCorpus, byFamily, byLanguage, byPart, byStyle, isJobBoard } from './keys.ts';

export interface View {
  readonly title: string;
  readonly about: string;
  /** The heads of the columns that `key` fills. */
  readonly names: readonly string[];
  readonly key: (one: Judged) => readonly string[];
  readonly of: 'lures' | 'innocent';
  readonly which: (one: Judged) => boolean;
}

const lures = {
  of: 'lures',
  about: 'Warned is right. Job-board fraud apart.',
  which: (one: Judged) => one.sample.isLure && !isJobBoard(one),
} as const;
const innocent = {
  of: 'innocent',
  about: 'Warned is wrong.',
  which: (one: Judged) => !one.sample.isLure,
} as const;

export const VIEWS: readonly View[] = [
  { ...lures, title: 'Lures by language', names: ['language'], key: byLanguage },
  { ...innocent, title: 'Innocent texts by language', names: ['language'], key: byLanguage },
  { ...lures, title: 'Lures by family', names: ['family', 'language'], key: byFamily },
  {
    ...innocent,
    title: 'Innocent texts by kind',
    about: 'Where somebody said what they are.',
    names: ['kind', 'language'],
    key: byFamily,
    which: ({ sample }) => !sample.isLure && sample.family !== NOT_SAID,
  },
  { ...lures, title: 'Lures by corpus', names: ['corpus', 'language'], key: byCorpus },
  { ...innocent, title: 'Innocent texts by corpus', names: ['corpus', 'language'], key: byCorpus },
  {
    ...lures,
    title: 'Lures by style',
    about: 'Where somebody said how they are written.',
    names: ['style', 'language'],
    key: byStyle,
    which: (one) => lures.which(one) && one.sample.style !== null,
  },
  {
    ...lures,
    title: 'Lures by part of a corpus',
    about: 'Job-board fraud by kind, and messages by source.',
    names: ['corpus', 'part'],
    key: byPart,
    which: ({ sample }) => sample.isLure && sample.part !== null,
  },
];
