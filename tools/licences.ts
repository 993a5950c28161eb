/** The licences of what is bundled, as they must stand beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Begins the name of the file in a package that holds its licence. */
const FILE = /^(licen[cs]e|copying)/i;
/** The folder of the package a module stands in; the innermost, where packages bring their own. */
const FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * One text for all packages among the bundled modules, given by their paths.
 * Throws where a package has neither a file with its licence nor the name of one.
 */
export function licencesOf(modules: readonly string[]): string {
  const folders = modules.flatMap((path) => FOLDER.exec(path.replaceAll('\\', '/'))?.[0] ?? []);
  return [...new Set(folders)]
    .sort()
    .map(licenceIn)
    .join(`\n\n${'-'.repeat(72)}\n\n`);
}

function licenceIn(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((it) => FILE.test(it));
  if (!file && !license) throw new Error(`${name} is bundled, and its package says no licence.`);
  const whose = author ? `by ${author.name ?? author}` : '';
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : whose;
  return [`${name} ${version} (${license ?? 'see below'})`, text].filter(Boolean).join('\n\n');
}
