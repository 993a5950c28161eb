import { spawn } from 'node:child_process';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const closingLine = /^(\d+) passed, (\d+) failed, (\d+) skipped$/gm;

/**
 * Runs one command and prints its output in one piece when it ends, so that steps can run side by side.
 * A command that ends with a closing line is counted by it; any other is one check that passes or fails.
 */
export async function step(title: string, command: string): Promise<Counts> {
  const started = performance.now();
  const { output, code } = await run(command);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${title} (${seconds} s)`);
  const body = output.replace(closingLine, '').trim();
  if (body) console.log(body.replace(/^/gm, '    '));
  return counted(output, code);
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
