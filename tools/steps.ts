import { spawn } from 'node:child_process';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const closingLine = /^(\d+) passed, (\d+) failed, (\d+) skipped$/gm;

/**
 * Runs one command and says how it went; its output follows in one piece where something failed or was skipped.
 * A command that ends with a closing line is counted by it; any other is one check that passes or fails.
 */
export async function step(title: string, command: string): Promise<Counts> {
  const started = performance.now();
  const { output, code } = await run(command);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = counted(output, code);
  console.log(`${counts.failed === 0 ? '✓' : '✗'} ${title}: ${counts.passed} passed (${seconds} s)`);
  const worthReading = counts.failed + counts.skipped > 0;
  if (worthReading) console.log(output.replace(closingLine, '').trim().replace(/^/gm, '    '));
  return counts;
}

export function sum(counts: readonly Counts[]): Counts {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const each of counts) {
    total.passed += each.passed;
    total.failed += each.failed;
    total.skipped += each.skipped;
  }
  return total;
}

function run(command: string): Promise<{ output: string; code: number }> {
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ output, code: code ?? 1 })));
}

function counted(output: string, code: number): Counts {
  const lines = [...output.matchAll(closingLine)].map(([, passed, failed, skipped]) => ({
    passed: Number(passed),
    failed: Number(failed),
    skipped: Number(skipped),
  }));
  const counts = lines.length > 0 ? sum(lines) : { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  // a run that died after its last count must not look green
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}
