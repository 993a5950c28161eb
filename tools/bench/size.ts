/** What is shipped, in bytes after gzip. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { shippedPack } from '../shipped-pack.ts';

const zipped = (text: string) => gzipSync(text, { level: 9 }).length;

/** The engine alone, bundled and minified in memory. */
export async function engineSize(): Promise<number> {
  const entry = join(import.meta.dirname, '..', '..', 'src', 'engine', 'engine.ts');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, formats: ['es'], fileName: 'engine' } },
  });
  const [output] = [built].flat() as { output: { code?: string }[] }[];
  return zipped((output?.output ?? []).map(({ code = '' }) => code).join(''));
}

/** What the engine knows of the active languages; the words for readers are left out. */
export function knowledgeSize(): number {
  const { knowledge } = shippedPack();
  const languages = knowledge.languages.filter(({ status }) => status === 'active');
  return zipped(JSON.stringify({ ...knowledge, languages }));
}
