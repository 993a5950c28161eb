import { needBrowser } from './browsers.ts';
import { type Counts, step, sum } from './steps.ts';

const quick = process.argv.includes('--quick');
const results: Counts[] = [];

/** Runs steps one after the other; several lanes run side by side. */
async function lane(...steps: readonly (readonly [title: string, command: string])[]): Promise<void> {
  for (const [title, command] of steps) results.push(await step(title, command));
}

const rules = ['rules and their examples', 'node tools/rules.ts --check'] as const;
const style = ['format and lint', 'biome check'] as const;
const types = ['types', 'tsc --noEmit'] as const;
const purity = ['the engine stays pure', 'tsc --noEmit -p src/engine'] as const;
const unit = ['unit tests', 'vitest run --project unit'] as const;

if (!quick) for (const name of ['chromium', 'firefox'] as const) needBrowser(name);

await lane(rules); // the other steps read the compiled pack
await Promise.all([lane(style, types, purity), lane(unit)]);
if (!quick) {
  await Promise.all([
    lane(['tests in a page', 'vitest run --project dom']),
    lane(['build for Chrome', 'wxt build'], ['build for Firefox', 'wxt build -b firefox']),
  ]);
  await Promise.all([
    lane(['the extension in Chromium', 'vitest run --project chromium']),
    lane(['the extension in Firefox', 'vitest run --project firefox']),
  ]);
}

const { passed, failed, skipped } = sum(results);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
