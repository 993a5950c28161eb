/** What the pack that this build ships holds, in short. */
import contents from '../../.built/contents.json';
import type { PackContents } from '../packs/read/pack.ts';

export const shippedContents = contents as unknown as PackContents;
