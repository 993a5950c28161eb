/** Runs files of this folder in processes of their own and reads the one line of JSON each prints. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** So much is allocated before anything is collected, in MB. */
const ROOM = 128;

export function fresh<T>(file: string, ...rest: readonly string[]): T {
  return answerOf<T>([], file, rest);
}

/** With so much room for what is new that nothing is collected on the way. */
export function freshWithRoom<T>(file: string, ...rest: readonly string[]): T {
  return answerOf<T>([`--min-semi-space-size=${ROOM}`, `--max-semi-space-size=${ROOM}`], file, rest);
}

function answerOf<T>(flags: readonly string[], file: string, rest: readonly string[]): T {
  const path = join(import.meta.dirname, file);
  const args = ['--expose-gc', ...flags, path, ...rest];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as T;
}
