/**
 * `npm run measure`: how many lures get a warning, how many other texts do, in which disguises, and by which rules.
 * With files (`-- mine.jsonl`), only those are measured and nothing is written; `--wrong` prints what went wrong in them.
 */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readComposed } from './composed.ts';
import { type Corpus, corpusNames, FIELD, readCorpus, readRows } from './corpus.ts';
import { isWarned, judgeAll } from './measure/judged.ts';
import { committed } from './measure/last-report.ts';
import { ruleExamples } from './measure/rule-examples.ts';
import { differences, markdown, reportOf, type Table } from './measure/table.ts';
import { allTables, postTables, type Ruler } from './measure/tables.ts';
import { engineOf, shippedPack } from './shipped-pack.ts';

const ROOT = join(import.meta.dirname, '..');
const REPORT = 'test/corpus/MEASURED.md';

const { values, positionals } = parseArgs({
  options: { wrong: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const pack = shippedPack();
const ruler: Ruler = {
  corpora:
    positionals.length > 0 ? positionals.map(named) : [...corpusNames().map(readCorpus), ...readComposed()],
  knowledge: pack.knowledge,
  reader: engineOf(pack, 'active'),
  all: engineOf(pack, 'all'),
};
if (positionals.length > 0) print(postTables(ruler));
else measureAll();
if (values.wrong) printWrong(ruler);

/** A file, or a corpus by its name. */
function named(argument: string): Corpus {
  return corpusNames().includes(argument)
    ? readCorpus(argument)
    : readRows(basename(argument, '.jsonl'), argument);
}

function measureAll(): void {
  const tables = allTables(ruler, ruleExamples());
  print(tables.filter(({ title }) => title !== 'Rules'));
  if (corpusNames().length === 0) {
    console.log(
      `Only the composed samples were measured, and no report was written: no corpus in ${FIELD}/domain/corpus. Set FIELD to its folder.`,
    );
    return;
  }
  const changed = differences(committed(REPORT, ROOT), tables);
  console.log(
    changed.length > 0
      ? `## Changed since the committed report\n\n${changed.join('\n')}`
      : 'Nothing changed since the committed report.',
  );
  writeFileSync(join(ROOT, REPORT), reportOf(tables));
}

function print(tables: readonly Table[]): void {
  for (const table of tables) console.log(markdown(table));
}

function printWrong({ corpora, all }: Ruler): void {
  const wrong = judgeAll(corpora, all).filter((one) => isWarned(one) !== one.sample.isLure);
  for (const { corpus, sample, verdict } of wrong) {
    const about = [
      sample.isLure ? 'missed' : verdict.level,
      corpus,
      sample.id,
      sample.language,
      sample.family,
    ];
    const found = [verdict.frame, ...verdict.signals].join(' ');
    console.log(
      `${about.join(' | ')} | ${found} | ${JSON.stringify(sample.post.parts.body ?? '').slice(0, 400)}`,
    );
  }
}
