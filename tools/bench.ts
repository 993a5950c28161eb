/** `npm run bench`: how fast, as ratios within this run; prints the table and writes it to BENCHMARKS.md. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { coldFigures } from './bench/cold-figures.ts';
import { phraseExpressions, phrasesOf } from './bench/expressions.ts';
import { fresh, freshWithRoom } from './bench/fresh.ts';
import { growth } from './bench/growth.ts';
import { hostile } from './bench/hostile.ts';
import { pageRows } from './bench/pages/rows.ts';
import type { Phases } from './bench/phases.ts';
import { raceFigures } from './bench/race.ts';
import { type Row, report } from './bench/report.ts';
import { engineSize, knowledgeSize } from './bench/size.ts';
import { lengthOf, MIXES, textsOf } from './bench/texts.ts';
import { compareWithTruth } from './bench/truth.ts';
import { shippedPack } from './shipped-pack.ts';

/** The slow truth is slow: every so-many-th phrase and text, and the beginning of it. */
const [CHECKED_PHRASES, CHECKED_TEXTS, CHECKED_LENGTH] = [8, 50, 2000];

const { knowledge } = shippedPack();
const phrases = phrasesOf(knowledge).length;
const { all, leftOut } = phraseExpressions(knowledge);
const rows: Row[] = [];
const times = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)}x`;

for (const mix of MIXES) {
  const texts = textsOf(mix);
  if (texts.length === 0) continue;
  const of = `${mix} texts: ${texts.length} posts, ${Math.round(lengthOf(texts) / 1000)} K characters`;
  const race = raceFigures(mix);
  const slower = (name: Parameters<typeof race.over>[0]) => race.over(name, 'whole analysis');
  const bare = race.over('whole analysis', 'bare pass');
  rows.push({
    goal: `Whole analysis over a bare pass (${of})`,
    gate: 'at most 12x',
    measured: times(bare),
    met: bare <= 12,
  });
  const peers = [
    ['regular expressions', `One regular expression for each phrase (${all.length})`, 100],
    ['wink-nlp, tokens only', 'wink-nlp, tokens only', 20],
    ['wink-nlp, its whole pipe', 'wink-nlp, its whole pipe', null],
    ["natural's Bayes", "natural's Bayes classifier", 20],
  ] as const;
  for (const [name, title, least] of peers) {
    const ratio = slower(name);
    const gate = least === null ? 'none set' : `at least ${least}x`;
    rows.push({
      goal: `${title} over whole analysis (${mix})`,
      gate,
      measured: times(ratio),
      met: least === null ? null : ratio >= least,
    });
  }
}

for (const mix of MIXES.filter((one) => textsOf(one).length > 0)) {
  const { words, phrases, values, whole } = fresh<Phases>('phases.ts', mix);
  rows.push({
    goal: `Over a bare pass: words; and phrases; and values; and frames, cues and verdict (${mix})`,
    gate: 'none set',
    measured: [words, phrases, values, whole].map(times).join('; '),
    met: null,
  });
}

const { bytes } = freshWithRoom<{ bytes: number }>('allocation.ts');
rows.push({
  goal: 'Allocated by a scan that finds nothing',
  gate: 'at most 128 B',
  measured: `${Math.round(bytes)} B`,
  met: bytes <= 128,
});

const composed = textsOf('composed');
const cold = coldFigures();
rows.push(
  {
    goal: `Cold start: pack of ${phrases} phrases to first verdict`,
    gate: 'at most 10 ms',
    measured: `${cold.ms.toFixed(0)} ms`,
    met: cold.ms <= 10,
  },
  {
    goal: 'Cold start over making and first trying the expressions',
    gate: 'at most 0.17x',
    measured: `${cold.overExpressions.toFixed(2)}x`,
    met: cold.overExpressions <= 1 / 6,
  },
  {
    goal: 'Memory of the compiled pack',
    gate: 'at most 128 B a phrase + 256 KB',
    measured: `${Math.round(cold.bytes / 1000)} KB`,
    met: cold.bytes <= phrases * 128 + 256_000,
  },
);

for (const [size, gate] of [
  [5000, 1.35],
  [10_000, 1.5],
] as const) {
  const { ratio, hits } = growth(composed, size);
  rows.push({
    goal: `Words and matching, 500 to ${size.toLocaleString('en')} phrases, ${hits} hits in both`,
    gate: `at most ${gate}x`,
    measured: `${ratio.toFixed(2)}x`,
    met: ratio <= gate,
  });
}

const { each, longLine, millionNearMatches } = hostile(composed);
for (const { name, growth: grows, overOrdinary } of each) {
  rows.push({
    goal: `Hostile, ${name}: eight times the text; a character over ordinary text`,
    gate: 'at most 10x; 3x',
    measured: `${times(grows)}; ${times(overOrdinary)}`,
    met: grows <= 10 && overOrdinary <= 3,
  });
}
rows.push(
  {
    goal: 'A million near matches (15 MB): a character over ordinary text',
    gate: 'at most 3x',
    measured: `${times(millionNearMatches.overOrdinary)} (${(millionNearMatches.ms / 1000).toFixed(1)} s)`,
    met: millionNearMatches.overOrdinary <= 3,
  },
  {
    goal: 'Words and matching of 10 MB in one line',
    gate: 'ends',
    measured: `${(longLine.ms / 1000).toFixed(1)} s`,
    met: true,
  },
  {
    goal: 'What the engine keeps after 10 MB in one line',
    gate: 'less than 4 MB',
    measured: `${longLine.engineMegabytes.toFixed(1)} MB`,
    met: longLine.engineMegabytes < 4,
  },
);

const truth = compareWithTruth(
  phrasesOf(knowledge).filter((_, i) => i % CHECKED_PHRASES === 0),
  (textsOf('real').length > 0 ? textsOf('real') : composed)
    .filter((_, i) => i % CHECKED_TEXTS === 0)
    .map((text) => text.slice(0, CHECKED_LENGTH)),
);
rows.push({
  goal: `Places of ${truth.phrases} phrases as the slow truth finds them (${truth.both})`,
  gate: 'none missed or invented',
  measured: `${truth.missed} missed, ${truth.invented} invented`,
  met: truth.missed + truth.invented === 0 && truth.both > 0,
});

const [engine, pack] = [await engineSize(), knowledgeSize()];
rows.push(
  {
    goal: 'Engine, bundled and zipped',
    gate: 'at most 8 KB',
    measured: `${(engine / 1000).toFixed(1)} KB`,
    met: engine <= 8000,
  },
  {
    goal: 'What it knows, zipped, for a phrase',
    gate: 'at most 12 B',
    measured: `${(pack / phrases).toFixed(1)} B (${Math.round(pack / 1000)} KB)`,
    met: pack / phrases <= 12,
  },
);

rows.push(...(await pageRows()));

const text = report(rows, {
  machine: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}`,
  leftOut: `${leftOut} of ${phrases} phrases hold named values and have no expression.`,
});
writeFileSync(join(import.meta.dirname, '..', 'BENCHMARKS.md'), text);
console.log(text);
