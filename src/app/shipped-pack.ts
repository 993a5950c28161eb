/** The pack that this build ships, made by `npm run rules` and checked there; in parts, so that no script carries what it does not use. */
import { knowledge, resources, sites, texts, topics, version } from '../../.built/pack.json';
import type { Pack, ReaderPack } from '../packs/read/pack.ts';

export const shippedKnowledge = knowledge as unknown as Pack['knowledge'];
export const shippedForReader = { resources, sites, texts, topics, version } as unknown as ReaderPack;
export const shippedResources = resources as unknown as Pack['resources'];
