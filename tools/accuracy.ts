/** Counts of posts, never of hits, with their intervals. */
import { isWarned, type Judged } from './measure/judged.ts';

export interface Tally {
  /** What the posts have in common, in order: a corpus, a language, a family. */
  readonly of: readonly string[];
  readonly posts: number;
  /** At `pause` or above. */
  readonly warned: number;
  readonly danger: number;
}

/** One tally for each key, in order of the keys. */
export function tally(judged: readonly Judged[], keyOf: (one: Judged) => readonly string[]): Tally[] {
  return grouped(judged, keyOf).map(([of, group]) => ({
    of,
    posts: group.length,
    warned: group.filter(isWarned).length,
    danger: group.filter(({ verdict }) => verdict.level === 'danger').length,
  }));
}

/** What has the same key together, in the order of the keys, which is the same on every machine. */
export function grouped<T>(
  all: readonly T[],
  keyOf: (one: T) => readonly string[],
): [readonly string[], T[]][] {
  const groups = Map.groupBy(all, (one) => keyOf(one).join('\t'));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => [key.split('\t'), group] as [string[], T[]]);
}

/** Wilson's 95 % interval of a share, both ends from 0 to 1. */
export function interval(part: number, whole: number): [number, number] {
  if (whole === 0) return [0, 1];
  const z = 1.96;
  const share = part / whole;
  const middle = share + (z * z) / (2 * whole);
  const reach = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  const scale = 1 + (z * z) / whole;
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
}
