import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const impure = [
  ['document', 'export const x = document.title;'],
  ['fetch', "export const x = fetch('https://example.org');"],
  ['chrome', 'export const x = chrome.runtime;'],
  ['setTimeout', 'setTimeout(() => {}, 1); export {};'],
  ['console', "console.log('x'); export {};"],
] as const;

let folder: string;
let complaints: string;

// planted elsewhere under the engine's settings, so that nobody else trips over them
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'impure-'));
  for (const [name, text] of impure) writeFileSync(join(folder, `${name}.ts`), text);
  const settings = { extends: resolve('src/engine/tsconfig.json'), include: ['*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  complaints = spawnSync(`tsc --noEmit -p "${folder}"`, { shell: true, encoding: 'utf8' }).stdout;
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(impure)('the settings of the engine refuse %s', (name) => {
  expect(complaints).toContain(`${name}.ts`);
});

test('nothing in the engine tells the time or rolls dice', () => {
  const impurity = /\b(Date\.now|new Date|Math\.random)\b/;
  const guilty = sourceFiles('src/engine').filter(({ text }) => impurity.test(text));
  expect(guilty.map(({ path }) => path)).toEqual([]);
});
