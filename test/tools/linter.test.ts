/** The linter of Firefox's store is run over the built extension by `tools/test.ts`; here it is shown a fault. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('an extension with a version that is none is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linted-'));
  const planted = { manifest_version: 3, name: 'Planted', version: 'one' };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(planted));
  const { status, stdout } = spawnSync('addons-linter', [folder, '--output', 'json'], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(status).toBe(1);
  expect(JSON.parse(stdout).errors).toContainEqual(
    expect.objectContaining({ code: 'VERSION_FORMAT_INVALID' }),
  );
}, 20_000);
