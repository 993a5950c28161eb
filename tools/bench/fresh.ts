/** Runs a file of this folder in a process of its own and reads the one line of JSON it prints. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export function fresh<T>(file: string, ...rest: readonly string[]): T {
  const path = join(import.meta.dirname, file);
  const printed = execFileSync(process.execPath, ['--expose-gc', path, ...rest], { encoding: 'utf8' });
  return JSON.parse(printed) as T;
}
