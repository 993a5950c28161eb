/** `npm run measure`: how many lures of the corpora get a warning, and how many other texts do. */
import { interval, type Tally, tally } from './accuracy.ts';
import { corpusNames, FIELD, readCorpus } from './corpus.ts';
import { engineOf, type PackChoice, shippedPack } from './shipped-pack.ts';

const wanted = process.argv.slice(2);
const names = corpusNames().filter((name) => wanted.length === 0 || wanted.includes(name));
if (names.length === 0) {
  console.error(
    `No corpus to measure: looked in ${FIELD}/domain/corpus. Set FIELD to the folder that holds domain/corpus.`,
  );
  process.exit(1);
}
const pack = shippedPack();
const corpora = names.map(readCorpus);
const choices: readonly [PackChoice, string][] = [
  ['active', "a reader's packs"],
  ['all', 'all packs, drafts and trials too'],
];
for (const [choice, title] of choices) {
  const tallies = tally(corpora, engineOf(pack, choice));
  console.log(`\n# With ${title}\n\n## Lures: warned is right`);
  print(tallies.filter(({ isLure }) => isLure));
  console.log('\n## Other texts: warned is wrong');
  print(tallies.filter(({ isLure }) => !isLure));
}

function print(tallies: readonly Tally[]): void {
  console.log('corpus                             language  posts  warned  danger   share    95 % interval');
  for (const { corpus, language, posts, warned, danger } of tallies) {
    const [low, high] = interval(warned, posts);
    const cells = [
      corpus.padEnd(34),
      language.padEnd(8),
      `${posts}`.padStart(6),
      `${warned}`.padStart(7),
      `${danger}`.padStart(7),
    ];
    console.log(`${cells.join(' ')} ${percent(warned / posts)}  ${percent(low)} to ${percent(high)}`);
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`.padStart(8);
}
