/** From signals and facts to lures and a level, with the thresholds of both. */
import type { Family, Lure, Severity, Signal } from '../knowledge.ts';
import type { Level } from '../post.ts';

/** A pay this many times the usual is the cue of that name. Source: `indicators.md` 10.4. */
export const PAY_CUES: readonly (readonly [ratio: number, cue: string])[] = [
  [1.5, 'pay-above-usual'],
  [2.5, 'pay-far-above-usual'],
  [4, 'pay-beyond-belief'],
];

/** So many sensitive words disguised are a sign of hiding, fewer are a slip of the keyboard. */
export const HIDDEN_WORDS = 2;

/** Where a job is, what it is called and how to reach somebody stand in any honest ad; they weigh only beside something else. */
const EVERYDAY: readonly Family[] = ['place', 'role', 'opacity'];

/** Families of `info` signals that together make `pause`. */
const FAMILIES_TO_PAUSE = 2;

export interface Seen {
  readonly signals: readonly Signal[];
  readonly cues: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
}

/** The lures whose terms all hold. */
export function luresOf(lures: readonly Lure[], seen: Seen): Lure[] {
  const holds = (term: string) => termHolds(term, seen);
  return lures.filter(
    ({ all = [], any, atLeast, none = [] }) =>
      all.every(holds) &&
      (!any || any.some(holds)) &&
      (!atLeast || atLeast.of.filter(holds).length >= atLeast.count) &&
      !none.some(holds),
  );
}

/** Terms are `cue:name`, `fact:name`, `family:name`, a signal with its variant, or a signal whatever the variant. */
function termHolds(term: string, { signals, cues, facts }: Seen): boolean {
  const [kind, name = ''] = term.split(':');
  if (kind === 'cue') return cues.has(name);
  if (kind === 'fact') return facts.has(name);
  if (kind === 'family') return familiesOf(signals).includes(name as Family);
  return signals.some(({ id }) => id === term || id.startsWith(`${term}:`));
}

/** The level of an offer, before it is known who stands behind it. */
export function levelOf(signals: readonly Signal[], lures: readonly Lure[]): Level {
  const has = (severity: Severity) => signals.some(({ alone }) => alone === severity);
  if (has('critical') || lures.some(({ level }) => level === 'danger')) return 'danger';
  if (has('high') || has('caution') || lures.length > 0) return 'pause';
  const families = new Set(familiesOf(signals));
  const isAskedFor = [...families].some((family) => !EVERYDAY.includes(family));
  return families.size >= FAMILIES_TO_PAUSE && isAskedFor ? 'pause' : 'quiet';
}

/** The family of each signal that weighs something. */
export function familiesOf(signals: readonly Signal[]): Family[] {
  return signals.filter(({ alone }) => alone !== 'note').map(({ family }) => family);
}

/** Whether evidence of a checkable employer leaves the level as it is. */
export function isFirm(signals: readonly Signal[], lures: readonly Lure[]): boolean {
  return signals.some(({ alone }) => alone === 'critical') || lures.some(({ firm }) => firm === true);
}

export function oneLower(level: Level): Level {
  return level === 'danger' ? 'pause' : 'quiet';
}
