/** Weighs what was found in one post into a verdict. */
import { type Lure, SEVERITIES, type Severity, type Signal } from '../knowledge.ts';
import { type Evidence, LEVELS, type Level, PARTS, type Unseen, type Verdict } from '../post.ts';
import type { Framing } from './frame.ts';
import { isFirm, levelOf, luresOf, oneLower } from './level.ts';

export interface Findings {
  readonly evidence: readonly Evidence[];
  /** The signals of the evidence, gravest first. */
  readonly signals: readonly Signal[];
  readonly framing: Framing;
  readonly facts: ReadonlySet<string>;
  /** All lures the pack knows. */
  readonly lures: readonly Lure[];
  readonly countries: readonly string[];
  readonly payRatio: number | null;
  readonly unseen: readonly Unseen[];
}

/** The signals that at least one cue of the evidence gives, each once, gravest first. */
export function signalsOf(evidence: readonly Evidence[], signals: readonly Signal[]): Signal[] {
  const cues = new Set(evidence.map(({ cue }) => cue));
  return signals
    .filter((signal) => signal.cues.some((cue) => cues.has(cue)))
    .sort((a, b) => severityRank(b.alone) - severityRank(a.alone));
}

export function judge(findings: Findings): Verdict {
  const { evidence, signals, framing, facts, countries, payRatio, unseen } = findings;
  const isOffer = framing.frame === 'offer';
  const cues = new Set(evidence.map(({ cue }) => cue));
  const lures = isOffer
    ? luresOf(findings.lures, { signals, cues, facts }).sort(
        (a, b) => levelRank(b.level) - levelRank(a.level),
      )
    : [];
  const order = new Map(signals.flatMap((signal, rank) => signal.cues.map((cue) => [cue, rank] as const)));
  const rankOf = ({ cue }: Evidence) => order.get(cue) ?? signals.length;
  return {
    level: isOffer ? levelOfOffer(signals, lures, framing, facts) : 'quiet',
    frame: framing.frame,
    ...(framing.mixed && { mixed: true }),
    lures: lures.map(({ id }) => id),
    signals: signals.map(({ id }) => id),
    evidence: evidence
      .filter(({ cue }) => order.has(cue))
      .sort((a, b) => rankOf(a) - rankOf(b) || byPlace(a, b)),
    unseen,
    countries,
    ...(payRatio !== null && { payRatio }),
  };
}

function levelOfOffer(
  signals: readonly Signal[],
  lures: readonly Lure[],
  framing: Framing,
  facts: ReadonlySet<string>,
): Level {
  const level = levelOf(signals, lures);
  if (framing.mixed && level === 'danger') return 'pause';
  return facts.has('employer-checkable') && !isFirm(signals, lures) ? oneLower(level) : level;
}

function byPlace(a: Evidence, b: Evidence): number {
  return PARTS.indexOf(a.part) - PARTS.indexOf(b.part) || a.start - b.start;
}

function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

function levelRank(level: Level): number {
  return LEVELS.indexOf(level);
}
