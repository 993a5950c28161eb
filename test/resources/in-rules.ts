/** The places of help as they stand in `rules/resources`, read without the build. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Resource, resourceFileSchema } from '../../src/packs/read/resource.ts';

const FOLDER = 'rules/resources';

export const resourceFiles = readdirSync(FOLDER).map((name) => ({
  name,
  resources: resourceFileSchema.parse(parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))),
}));

export const resources: readonly Resource[] = resourceFiles.flatMap((file) => file.resources);
