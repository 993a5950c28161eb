/** The figures as a page that says what was reached and what was not. */

export interface Row {
  readonly goal: string;
  readonly gate: string;
  readonly measured: string;
  /** Null where nothing was promised. */
  readonly met: boolean | null;
}

interface Setting {
  readonly machine: string;
  readonly leftOut: string;
}

export function report(rows: readonly Row[], { machine, leftOut }: Setting): string {
  const answers = rows.map(({ met }) => met).filter((met) => met !== null);
  const lines = rows.map(
    ({ goal, gate, measured, met }) =>
      `| ${goal} | ${gate} | ${measured} | ${met === null ? '' : met ? 'yes' : '**no**'} |`,
  );
  return `# Benchmarks

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)} (${machine}). ${answers.filter(Boolean).length} of ${answers.length} goals are met.

- Only ratios of times taken in the same run count; milliseconds say how this machine felt.
- Each contender reads the same texts in a process of its own, in turns; the median of three rounds is given.
- Slow contenders read a share of the texts (expressions every 200th post, wink-nlp and natural every 4th), counted by the character.
- One case-blind expression for each phrase, choices kept as choices. ${leftOut}
- Hostile texts go through words and matching alone: the engine reads at most 100,000 characters of a part. The goals were set for a prototype without recognisers, accents, denial and disguise, and 2,000 phrases.
- On pages, the work of the reader's script and of all it called, in Chromium, sampled, in milliseconds of its thread's own time; posts are judged elsewhere, in the background.

| Goal | Gate | Measured | Met |
|---|---|---|---|
${lines.join('\n')}
`;
}
