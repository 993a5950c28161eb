import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Counts } from './steps.ts';

const memory = '.built/passed.json';

/** A mark of all that these files and folders hold. Outside the repository, size and time stand for the content. */
export function markOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesIn))
    hash.update(file).update(isOurs(file) ? readFileSync(file) : traces(file));
  return hash.digest('hex');
}

/** How a step went when it last passed, if all that it reads is as it was then. */
export function passedBefore(title: string, mark: string): Counts | undefined {
  const before = remembered()[title];
  return before?.mark === mark ? before.counts : undefined;
}

export function rememberPassed(title: string, mark: string, counts: Counts): void {
  mkdirSync('.built', { recursive: true });
  writeFileSync(memory, JSON.stringify({ ...remembered(), [title]: { mark, counts } }));
}

function remembered(): Record<string, { mark: string; counts: Counts }> {
  try {
    return JSON.parse(readFileSync(memory, 'utf8'));
  } catch {
    // nothing remembered, or nothing that can be read: everything runs
    return {};
  }
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const isOurs = (file: string) => !file.startsWith('..') && !file.startsWith('/');

function traces(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs}`;
}
