import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ALL_SITES } from '../../src/app/origins.ts';
import type { BrowserName } from '../../tools/browsers.ts';
import { builtExtension } from '../../tools/open-browser.ts';

/**
 * A copy of the built extension that may read every site it could ask for one by one: Chromium without a window never
 * shows the question.
 */
export function grantedExtension(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'granted-'));
  cpSync(builtExtension(name), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const asked: string[] = manifest.optional_host_permissions.filter((origin: string) => origin !== ALL_SITES);
  manifest.content_scripts[0].matches.push(...asked);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
