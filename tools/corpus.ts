/** The labelled texts beside the repository, for measuring. Nothing of them is ever written into it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as z from 'zod';
import type { Post } from '../src/engine/post.ts';
import { partOf } from './corpus-parts.ts';
import { familyOf } from './families.ts';
import { postOf, postRow } from './post-row.ts';

/** Where real input lies: `FIELD`, by default `../shared` beside the repository. */
export const FIELD = resolve(process.env.FIELD ?? join(import.meta.dirname, '..', '..', 'shared'));

export interface Sample {
  readonly id: string;
  readonly language: string;
  /** A job scam or trafficking lure; all else must stay quiet (`corpus/README.md`). */
  readonly isLure: boolean;
  /** What kind of lure or innocent text, where somebody said; see `families.ts`. */
  readonly family: string;
  /** How it is written (`plain`, `subtle`, `disguised`), where somebody said. */
  readonly style: string | null;
  /** Where a corpus is not of one kind, which part of it. */
  readonly part: string | null;
  /** Signals that are in the text, and ones it only seems to have, where somebody said; ids as in `rules/signals.yaml`. */
  readonly signals: readonly string[];
  readonly traps: readonly string[];
  readonly post: Post;
}

export interface Corpus {
  readonly name: string;
  readonly samples: readonly Sample[];
}

const names = z.array(z.string()).optional();
const rowSchema = postRow.extend({
  label: z.string(),
  topic: z.string().optional(),
  family: z.string().optional(),
  /** The name for it in `indicator_examples`, and in `curated_web_quotes`. */
  context: z.string().optional(),
  subtype: z.string().optional(),
  style: z.string().optional(),
  signals: names,
  traps: names,
});

/** Its `scam` is a measure of vagueness, not of fraud (`corpus/README.md`). */
const VAGUE_LABELS = 'id_instagram_loker';

const folder = join(FIELD, 'domain', 'corpus');

/** Names of the corpora at hand; none where the folder is missing. */
export function corpusNames(): string[] {
  return filesIn(folder).map((file) => basename(file, '.jsonl'));
}

export function readCorpus(name: string): Corpus {
  return readRows(name, join(folder, `${name}.jsonl`));
}

/** A file of labelled texts from anywhere, under the name it is reported by. */
export function readRows(name: string, file: string): Corpus {
  return { name, samples: linesOf(file).map((row) => sampleOf(name, row)) };
}

/** JSON Lines files of a folder, in order. */
export function filesIn(place: string): string[] {
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(place, name));
}

export function linesOf(file: string): unknown[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
}

function sampleOf(corpus: string, value: unknown): Sample {
  const row = rowSchema.parse(value);
  return {
    id: String(row.id),
    language: row.lang ?? '?',
    isLure:
      corpus !== VAGUE_LABELS && (row.label === 'lure' || (row.label === 'scam' && row.topic === 'job')),
    family: familyOf(row.family ?? row.context ?? row.subtype),
    style: row.style ?? null,
    part: partOf(corpus, value),
    signals: (row.signals ?? []).map(signalId),
    traps: (row.traps ?? []).map(signalId),
    post: postOf(row),
  };
}

/** `hotspot_destination:A` of the catalogue is `hotspot-destination:a` in the rules. */
function signalId(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}
