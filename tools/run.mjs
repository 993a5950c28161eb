// npm's one door: `node tools/run.mjs <verb> [arguments]`. Makes the place ready, then runs tools/<verb>.ts.
// Plain JavaScript without dependencies, since it must run on Node 20 before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const here = (...path) => join(root, ...path);
const windows = process.platform === 'win32';

const [verb, ...rest] = process.argv.slice(2);

if (!packagesAreFresh())
  quietly('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { shell: windows });

const node = newerNode();
// what we start finds the newer node and the tools of the packages first
process.env.PATH = [dirname(node), here('node_modules', '.bin'), process.env.PATH].join(delimiter);

if (verb !== 'rules' && !rulesAreBuilt()) quietly(node, [here('tools', 'rules.ts')]);
// after the rules: the manifest lists the sites they know
if (!existsSync(here('.wxt', 'wxt.d.ts')))
  quietly(node, [here('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare']);

const { status } = spawnSync(node, [here('tools', `${verb}.ts`), ...rest], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);

/** Set-up talks on standard error and reads nothing, so that `scan` can stand in a pipe. */
function quietly(command, args, options = {}) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  if (status !== 0) process.exit(status ?? 1);
}

/** npm keeps in node_modules a copy of the lock file it last obeyed. */
function packagesAreFresh() {
  const installed = here('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const there = packagesIn(installed);
  return Object.entries(packagesIn(here('package-lock.json'))).every(
    ([name, wanted]) => name === '' || wanted.optional || there[name]?.version === wanted.version,
  );
}

/** A current node comes with the packages, except on macOS, where the registry has none. */
function newerNode() {
  const ours = here('node_modules', `node-${windows ? 'win' : process.platform}-${process.arch}`, 'bin');
  const path = join(ours, windows ? 'node.exe' : 'node');
  if (existsSync(path)) return path;
  const version = Number.parseInt(process.versions.node, 10);
  if (version < 22) {
    console.error('Please install Node 22 or newer from https://nodejs.org, then run this again.');
    process.exit(1);
  }
  // Node 22 runs TypeScript only when asked to
  if (version < 24)
    process.env.NODE_OPTIONS = '--experimental-strip-types --disable-warning=ExperimentalWarning';
  return process.execPath;
}

/** The compiled pack is younger than all that goes into it. */
function rulesAreBuilt() {
  const pack = here('.built', 'pack.json');
  if (!existsSync(pack)) return false;
  const built = statSync(pack).mtimeMs;
  return ['rules', 'src/packs', 'src/engine'].every((folder) =>
    readdirSync(here(folder), { recursive: true }).every(
      (file) => statSync(here(folder, file)).mtimeMs <= built,
    ),
  );
}
