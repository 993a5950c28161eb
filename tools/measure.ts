/** `npm run measure`: how many lures get a warning, how many other texts do, and by which rules. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tally } from './accuracy.ts';
import {
  type Corpus,
  composedNames,
  corpusNames,
  FIELD,
  readComposed,
  readCorpus,
  type Sample,
} from './corpus.ts';
import { disguises } from './disguises.ts';
import { byDisguise } from './measure/by-disguise.ts';
import { byRule, firingOnEverything } from './measure/by-rule.ts';
import { fittedPhrases } from './measure/fitted.ts';
import { type Judged, judgeAll } from './measure/judged.ts';
import { disguisesTable, doubtfulTable, rulesTable, talliesTable } from './measure/report.ts';
import { ruleExamples } from './measure/rule-examples.ts';
import { differences, markdown, type Table, vanished } from './measure/table.ts';
import { engineOf, shippedPack } from './shipped-pack.ts';

const REPORT = join(import.meta.dirname, '..', 'test', 'corpus', 'MEASURED.md');
/** Innocent texts that are disguised: this many of each corpus, evenly spread. */
const DISGUISED_OF_EACH = 60;

if (corpusNames().length === 0)
  console.error(
    `Measuring the composed samples only: no corpus in ${FIELD}/domain/corpus. Set FIELD to its folder.`,
  );
const corpora = [...corpusNames().map(readCorpus), ...composedNames().map(readComposed)];
const pack = shippedPack();
const active = engineOf(pack, 'active');
const all = engineOf(pack, 'all');
const judged = judgeAll(corpora, all);
const tables = [
  ...accuracyTables("a reader's packs", judgeAll(corpora, active)),
  ...accuracyTables('all packs, drafts and trials too', judged),
  disguisesTable(byDisguise(toDisguise(corpora), disguises, all)),
  ...ruleTables(),
];
report(tables);

function accuracyTables(packs: string, posts: readonly Judged[]): Table[] {
  const lures = posts.filter(({ sample }) => sample.isLure);
  const others = posts.filter(({ sample }) => !sample.isLure);
  const byCorpus = ({ corpus, sample }: Judged) => [corpus, sample.language];
  const byFamily = ({ sample }: Judged) => [sample.family, sample.language];
  return [
    talliesTable(`Lures, ${packs}`, 'Warned is right.', ['corpus', 'language'], tally(lures, byCorpus)),
    talliesTable(
      `Other texts, ${packs}`,
      'Warned is wrong.',
      ['corpus', 'language'],
      tally(others, byCorpus),
    ),
    talliesTable(
      `Lures by family, ${packs}`,
      'Warned is right.',
      ['family', 'language'],
      tally(lures, byFamily),
    ),
  ];
}

function ruleTables(): Table[] {
  const examples = ruleExamples().map((text) => all.scan({ parts: { body: text } }));
  const tallies = byRule(pack.knowledge, judged, examples);
  const innocent = judged.filter(({ sample }) => !sample.isLure).length;
  const fitted = fittedPhrases(pack.knowledge, textsOf(corpora));
  return [doubtfulTable(tallies, firingOnEverything(tallies, innocent), fitted), rulesTable(tallies)];
}

function* textsOf(all: readonly Corpus[]): Iterable<string> {
  for (const { samples } of all) for (const { post } of samples) yield Object.values(post.parts).join('\n');
}

/** All lures that are messages or posts, and some innocent texts of every corpus, in the languages readers have. */
function toDisguise(all: readonly Corpus[]): Sample[] {
  const isRead = ({ language }: Sample) => language === 'vi' || language === 'en';
  return all.flatMap(({ name, samples }) => {
    const lures = name.startsWith('emscad')
      ? []
      : samples.filter((sample) => sample.isLure && isRead(sample));
    const innocent = samples.filter((sample) => !sample.isLure && isRead(sample));
    const every = Math.max(1, Math.floor(innocent.length / DISGUISED_OF_EACH));
    return [...lures, ...innocent.filter((_, at) => at % every === 0)];
  });
}

function report(all: readonly Table[]): void {
  const before = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : '';
  const text = [
    '# Measured',
    '',
    'Made by `npm run measure`, which says what each of these is. Counts of posts; do not edit.',
    '',
    ...all.map(markdown),
  ].join('\n');
  for (const table of all.filter(({ title }) => title !== 'Rules')) console.log(markdown(table));
  const changed = [...differences(before, all), ...vanished(before, all)];
  console.log(
    changed.length > 0
      ? `## Changed since the last report\n\n${changed.join('\n')}`
      : 'Nothing changed since the last report.',
  );
  writeFileSync(REPORT, `${text.trimEnd()}\n`);
}
