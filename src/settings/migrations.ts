/** Settings as earlier versions stored them, brought to the shape of today. A step that has shipped never changes. */

export const VERSION = 2;

type Stored = Readonly<Record<string, unknown>>;

/** The first makes version 2 of version 1, and so on. */
const steps: readonly ((stored: Stored) => Stored)[] = [
  // of a hidden post only its key was kept
  (stored) =>
    Array.isArray(stored.hidden)
      ? { ...stored, hidden: stored.hidden.map((it) => (typeof it === 'string' ? { key: it } : it)) }
      : stored,
];

/** The first version wrote no number. One from the future is taken as it is: what does not fit goes back to its default. */
const versionOf = ({ version }: Stored) =>
  typeof version === 'number' && version >= 1 ? Math.floor(version) : 1;

export const isOld = (stored: Stored) => versionOf(stored) < VERSION;

export const migrated = (stored: Stored): Stored =>
  steps.slice(versionOf(stored) - 1).reduce((values, step) => step(values), stored);
