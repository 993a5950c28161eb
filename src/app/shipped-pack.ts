/** The pack that this build ships, made by `npm run rules` and checked there. */
import pack from '../../.built/pack.json';
import type { Pack } from '../packs/read/pack.ts';

export const shippedPack = pack as unknown as Pack;
