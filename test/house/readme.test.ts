import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const documents = ['README.md', 'CONTRIBUTING.md'];

/** Paths in backticks that look like ours: `tools/test.ts`, `rules/lists/`, not `npm start` or `<name>`. */
const pathsIn = (text: string) =>
  [...text.matchAll(/`([\w.-]+\/[\w./-]*|[\w-]+\.(?:md|ts|yaml|json))`/g)].map(([, path = '']) => path);

test('a path is told from a command and a placeholder', () => {
  expect(pathsIn('`tools/test.ts`, `rules/`, `README.md`, `npm start`, `rules/<id>.yaml`, `any: |`')).toEqual(
    ['tools/test.ts', 'rules/', 'README.md'],
  );
});

test.each(documents)('every path that %s names is there', (document) => {
  const paths = pathsIn(readFileSync(document, 'utf8'));
  expect(paths.length).toBeGreaterThan(3);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});
