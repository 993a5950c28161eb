/** What the reader does not want to hear of counts for nothing. */
import type { Signal } from '../knowledge.ts';
import type { Evidence } from '../post.ts';

/** The evidence that counts; `off` holds ids of signals, as a verdict names them, and of rules. */
export function counted(
  evidence: readonly Evidence[],
  signals: readonly Signal[],
  off: readonly string[],
): readonly Evidence[] {
  if (off.length === 0) return evidence;
  const cues = new Set(signals.filter(({ id }) => off.includes(id)).flatMap((signal) => signal.cues));
  return evidence.filter(({ rule, cue }) => !off.includes(rule) && !cues.has(cue));
}
