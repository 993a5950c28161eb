import { spawnSync } from 'node:child_process';

process.exitCode = spawnSync('biome check --write', { shell: true, stdio: 'inherit' }).status ?? 1;
