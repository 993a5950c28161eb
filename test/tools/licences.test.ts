import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { licencesOf } from '../../tools/licences.ts';

const root = mkdtempSync(join(tmpdir(), 'licences-'));
afterAll(() => rmSync(root, { recursive: true }));

/** A package in `node_modules`, and one module of it. */
function bundled(name: string, told: object, files: Readonly<Record<string, string>> = {}): string {
  const folder = join(root, 'node_modules', name);
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...told }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return join(folder, 'dist', 'index.js');
}

test('each package once, with the text of its licence', () => {
  const one = bundled('one', { license: 'MIT' }, { 'LICENSE.md': 'Take it.' });
  const scoped = bundled('@us/two', { license: 'ISC', author: { name: 'A. Writer' } });
  const text = licencesOf([one, one.replace('index', 'other'), scoped, join(root, 'src', 'ours.ts')]);
  expect(text.match(/^(one|@us\/two) 1\.2\.3.*$/gm)).toEqual(['@us/two 1.2.3 (ISC)', 'one 1.2.3 (MIT)']);
  expect(text).toContain('Take it.');
  expect(text).toContain('A. Writer');
});

test('a package within a package has a licence of its own', () => {
  const outer = bundled('outer', { license: 'MIT' });
  const inner = bundled('outer/node_modules/inner', { license: 'BSD' });
  expect(licencesOf([outer, inner])).toContain('(BSD)');
});

test('a package without a licence is named', () => {
  expect(() => licencesOf([bundled('silent', {})])).toThrow('silent');
});
