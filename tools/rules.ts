/** `npm run rules`: checks every rule against its examples, writes the pack that ships and the schemas editors use. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPack } from '../src/packs/build/compile.ts';
import { EDITOR_SCHEMAS, editorSchema } from '../src/packs/build/schema.ts';
import { problemText } from '../src/packs/build/yaml-file.ts';
import { contentsOf } from '../src/packs/read/pack.ts';
import { staleNumbers } from './stale-numbers.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    /** Complains of committed schemas that are not what the code generates, instead of writing them. */
    check: { type: 'boolean', default: false },
    folder: { type: 'string', default: join(root, 'rules') },
    quiet: { type: 'boolean', default: false },
  },
});
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const { pack, problems, rules, examples } = buildPack(values.folder, version);

for (const problem of problems) console.error(problemText({ ...problem, file: join('rules', problem.file) }));
const stale = staleSchemas();
if (values.check)
  for (const name of stale)
    console.error(`rules/schema/${name}.schema.json is not what the code generates; run: npm run rules`);
else for (const name of stale) write(schemaPath(name), editorSchema(name));

if (pack) {
  write(join(root, '.built', 'contents.json'), JSON.stringify(contentsOf(pack)));
  write(join(root, '.built', 'pack.json'), JSON.stringify(pack));
}
const failed = problems.length + (values.check ? stale.length : 0);
if (!values.quiet || failed > 0)
  console.error(`${rules} rules, ${examples} examples: ${failed === 0 ? 'all hold' : `${failed} to mend`}`);
if (pack && !values.quiet) for (const line of staleNumbers(pack.resources, new Date())) console.error(line);
process.exitCode = failed === 0 ? 0 : 1;

function staleSchemas() {
  const names = Object.keys(EDITOR_SCHEMAS) as (keyof typeof EDITOR_SCHEMAS)[];
  return names.filter(
    (name) => !existsSync(schemaPath(name)) || readFileSync(schemaPath(name), 'utf8') !== editorSchema(name),
  );
}

function schemaPath(name: string): string {
  return join(root, 'rules', 'schema', `${name}.schema.json`);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
