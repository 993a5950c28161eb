import { describe, expect, test } from 'vitest';
import { brokenImports } from './import-walk.ts';
import { sourceFiles } from './source-files.ts';

test('every room keeps to its row of the table', () => {
  expect(brokenImports(sourceFiles('src', 'entrypoints'))).toEqual([]);
});

describe('the walk catches a planted import', () => {
  test.each([
    ['src/engine/x.ts', "import { readPage } from '../page/read-page.ts';", 'the engine knows no page'],
    [
      'src/page/x.ts',
      "import { makeEngine } from '../engine/engine.ts';",
      'page knows only types of the engine',
    ],
    ['src/notice/x.ts', "import { browser } from 'wxt/browser';", 'browser APIs arrive as arguments'],
    ['src/app/x.ts', "import { compile } from '../packs/build/compile.ts';", 'the build never ships'],
    ['src/app/x.ts', "import { step } from '../../tools/steps.ts';", 'nothing imports tools'],
    ['src/app/x.ts', "const late = await import('../../test/house/import-walk.ts');", 'nor by a late import'],
    ['src/app/x.ts', "import {\n  one,\n  two,\n} from 'yaml';", 'on several lines'],
    ['src/app/x.ts', "export { compile } from '../packs/build/compile.ts';", 'nor by passing it on'],
    [
      'entrypoints/x.ts',
      "import { makeEngine } from '../src/engine/engine.ts';",
      'entrypoints go through app',
    ],
    ['src/odd/x.ts', "import type { Post } from '../engine/post.ts';", 'a room nobody knows'],
  ])('%s %s (%s)', (path, text) => {
    expect(brokenImports([{ path, text }])).toHaveLength(1);
  });
});

test.each([
  ['src/page/x.ts', "import type { Post } from '../engine/post.ts';"],
  ['src/engine/fold/x.ts', "import { words } from './words.ts';"],
  ['src/settings/x.ts', "import * as z from 'zod/mini';"],
])('%s may say: %s', (path, text) => {
  expect(brokenImports([{ path, text }])).toEqual([]);
});
