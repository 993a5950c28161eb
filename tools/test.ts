/** `npm test`, and `npm run quick` for the part that takes seconds. Ends with the line that CI reads. */
import { needBrowser } from './browsers.ts';
import { markOf, passedBefore, rememberPassed } from './passed-before.ts';
import { type Counts, step, sum } from './steps.ts';

interface Step {
  readonly title: string;
  readonly command: string;
  /** Given for what takes long: the step need not run again until one of these changes. */
  readonly reads?: readonly string[];
}

const quick = process.argv.includes('--quick');
const always = process.argv.includes('--again') || Boolean(process.env.CI);
const results: Counts[] = [];

/** One step after the other; two lanes side by side keep two cores busy. */
async function lane(...steps: readonly Step[]): Promise<void> {
  for (const it of steps)
    results.push(it.reads && !always ? await unlessPassed(it, it.reads) : await run(it));
}

const run = ({ title, command }: Step) => step(title, command);

async function unlessPassed(it: Step, reads: readonly string[]): Promise<Counts> {
  const mark = markOf(reads);
  const before = passedBefore(it.title, mark);
  if (before) console.log(`✓ ${it.title}: ${before.passed} passed before, and nothing they read has changed`);
  const counts = before ?? (await run(it));
  if (counts.failed + counts.skipped === 0) rememberPassed(it.title, mark, counts);
  return counts;
}

const field = process.env.FIELD ?? '../shared';
const code = [
  'src',
  'entrypoints',
  'public',
  'rules',
  'tools',
  'package-lock.json',
  'vitest.config.ts',
  'wxt.config.ts',
];

const rules: Step = { title: 'rules and their examples', command: 'node tools/rules.ts --check' };
const checks: readonly Step[] = [
  { title: 'format and lint', command: 'biome check' },
  { title: 'types', command: 'tsc --noEmit' },
  { title: 'the engine stays pure', command: 'tsc --noEmit -p src/engine' },
];
const builds: readonly Step[] = [
  { title: 'build for Chrome', command: 'wxt build' },
  { title: 'build for Firefox', command: 'wxt build -b firefox' },
];

const store: Step = { title: 'what Firefox’s store checks', command: 'addons-linter .output/firefox-mv3' };

const tests = (title: string, project: string, ...reads: readonly string[]): Step => ({
  title,
  command: `vitest run --project ${project}`,
  reads: [...code, ...reads],
});
const unit = tests('unit tests', 'unit', 'test', 'README.md', 'CONTRIBUTING.md', `${field}/domain`);

if (quick) {
  await lane(rules);
  await Promise.all([lane(...checks), lane(unit)]);
} else {
  const [chromium, firefox] = [needBrowser('chromium'), needBrowser('firefox')];
  await lane(rules, ...builds, store); // what the others read
  await Promise.all([
    lane(
      ...checks,
      tests('the extension in Chromium', 'chromium', 'test', 'README.md', `${field}/pages`, chromium),
      tests('tests in a page', 'dom', 'test', `${field}/pages`, chromium),
    ),
    lane(
      tests('the extension in Firefox', 'firefox', 'test', 'README.md', `${field}/pages`, firefox),
      tests('saved pages', 'saved', 'test', `${field}/pages`, chromium),
      unit,
    ),
  ]);
}

const { passed, failed, skipped } = sum(results);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
