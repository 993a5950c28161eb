import { resolve } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser, rootArgs } from './tools/browsers.ts';

/** Captured pages and labelled texts; a test that needs them is skipped with a reason where they are missing. */
const FIELD = resolve(process.env.FIELD ?? '../shared');

/** They open saved pages in Chromium, from outside. */
const savedPages = [
  'test/page/captures.test.ts',
  'test/page/work.test.ts',
  'test/tools/scan-page.test.ts',
  'test/page/generic/undescribed.test.ts',
];

/** A slow machine fails no test; the limit is for what hangs. */
const inNode = { environment: 'node' as const, env: { FIELD }, testTimeout: 60_000 };

/** The built extension in one real browser: the same files run in each, but for what only Chromium can be asked. */
const inBrowser = (name: 'chromium' | 'firefox') => ({
  test: {
    ...inNode,
    name,
    include: ['test/browser/**/*.e2e.ts'],
    exclude: name === 'firefox' ? ['test/browser/**/*.chromium.e2e.ts'] : [],
    env: { FIELD, BROWSER: name },
    fileParallelism: false,
    testTimeout: 20_000,
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  server: { fs: { allow: ['.', FIELD] } },
  test: {
    reporters: ['default', './test/setup/closing-line.ts'],
    projects: [
      {
        test: {
          ...inNode,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.dom.test.ts', ...savedPages],
          setupFiles: ['test/setup/fake-extension.ts'],
        },
      },
      { test: { ...inNode, name: 'saved', include: savedPages } },
      {
        extends: true,
        // found only when first asked for, they would have the page loaded anew amid the tests
        optimizeDeps: { include: ['preact/hooks', 'axe-core'] },
        test: {
          name: 'dom',
          include: ['test/**/*.dom.test.{ts,tsx}'],
          setupFiles: ['test/setup/fake-extension.ts'],
          env: { FIELD },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: { executablePath: findBrowser('chromium'), args: rootArgs },
            }),
          },
        },
      },
      inBrowser('chromium'),
      inBrowser('firefox'),
    ],
  },
});
