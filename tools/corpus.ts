/** The labelled texts beside the repository, for measuring. Nothing of them is ever written into it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as z from 'zod';
import type { Post } from '../src/engine/post.ts';
import { postOf, postRow } from './post-row.ts';

/** Where real input lies: `FIELD`, by default `../shared` beside the repository. */
export const FIELD = resolve(process.env.FIELD ?? join(import.meta.dirname, '..', '..', 'shared'));

export interface Sample {
  readonly id: string;
  readonly language: string;
  /** A job scam or trafficking lure; all else must stay quiet (`corpus/README.md`). */
  readonly isLure: boolean;
  /** What kind of lure or innocent text, where somebody said. */
  readonly family: string;
  readonly post: Post;
}

export interface Corpus {
  readonly name: string;
  readonly samples: readonly Sample[];
}

const rowSchema = postRow.extend({
  label: z.string(),
  topic: z.string().optional(),
  /** The name for it in `indicator_examples`. */
  context: z.string().optional(),
  family: z.string().optional(),
});

const folder = join(FIELD, 'domain', 'corpus');
/** Hard cases composed for this repository, nobody's own words. */
const composedFolder = join(import.meta.dirname, '..', 'test', 'corpus', 'composed');

/** Names of the corpora at hand; none where the folder is missing. */
export function corpusNames(): string[] {
  return namesIn(folder);
}

export function composedNames(): string[] {
  return namesIn(composedFolder);
}

export function readCorpus(name: string): Corpus {
  return { name, samples: read(join(folder, `${name}.jsonl`)) };
}

export function readComposed(name: string): Corpus {
  return { name: `composed/${name}`, samples: read(join(composedFolder, `${name}.jsonl`)) };
}

function namesIn(place: string): string[] {
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => basename(name, '.jsonl'))
    .sort();
}

function read(file: string): Sample[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => sampleOf(JSON.parse(line)));
}

function sampleOf(value: unknown): Sample {
  const row = rowSchema.parse(value);
  return {
    id: String(row.id),
    language: row.lang ?? '?',
    family: row.family ?? row.context ?? row.topic ?? '',
    isLure: row.label === 'lure' || (row.label === 'scam' && row.topic === 'job'),
    post: postOf(row),
  };
}
