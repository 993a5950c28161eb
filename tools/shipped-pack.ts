/** The compiled pack and an engine made of it, for the tools. `tools/run.mjs` has built it by then. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, makeEngine } from '../src/engine/engine.ts';
import type { Status } from '../src/engine/knowledge.ts';
import type { Pack } from '../src/packs/read/pack.ts';

export function shippedPack(): Pack {
  return JSON.parse(readFileSync(join(import.meta.dirname, '..', '.built', 'pack.json'), 'utf8')) as Pack;
}

/** `active`: what a reader has by default. `all`: drafts and trials too, for measuring. */
export type PackChoice = 'active' | 'all';

export function engineOf(pack: Pack, choice: PackChoice): Engine {
  const statuses: readonly Status[] = choice === 'active' ? ['active'] : ['active', 'trial', 'draft'];
  return makeEngine(pack.knowledge, { statuses });
}
