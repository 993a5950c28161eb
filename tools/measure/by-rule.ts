/** What each rule finds, among lures and among innocent texts, and what only it finds. */
import type { Knowledge } from '../../src/engine/knowledge.ts';
import type { Verdict } from '../../src/engine/post.ts';
import type { Judged } from './judged.ts';

export interface RuleTally {
  readonly rule: string;
  readonly language: string;
  readonly lures: number;
  readonly innocent: number;
  /** Lures and examples in which no other rule of its language gives its cue. */
  readonly alone: number;
}

/** A rule in so large a share of innocent texts says nothing. */
export const TOO_OFTEN = 0.2;

/** `examples` are verdicts on the sentences that rules must find. */
export function byRule(
  knowledge: Knowledge,
  judged: readonly Judged[],
  examples: readonly Verdict[],
): RuleTally[] {
  const languageOf = new Map(
    knowledge.languages.flatMap(({ id, rules }) => rules.map((rule) => [rule.id, id] as const)),
  );
  const lures = new Map<string, number>();
  const innocent = new Map<string, number>();
  const alone = new Map<string, number>();
  for (const { sample, verdict } of judged) count(sample.isLure ? lures : innocent, rulesIn(verdict));
  const finds = [...judged.filter(({ sample }) => sample.isLure).map(({ verdict }) => verdict), ...examples];
  for (const verdict of finds) count(alone, alonesIn(verdict, languageOf));
  return [...languageOf].map(([rule, language]) => ({
    rule,
    language,
    lures: lures.get(rule) ?? 0,
    innocent: innocent.get(rule) ?? 0,
    alone: alone.get(rule) ?? 0,
  }));
}

/** Rules that are found in a large share of the innocent texts. */
export function firingOnEverything(tallies: readonly RuleTally[], innocentTexts: number): RuleTally[] {
  return tallies.filter(({ innocent }) => innocent > innocentTexts * TOO_OFTEN);
}

function rulesIn({ evidence }: Verdict): Set<string> {
  return new Set(evidence.map(({ rule }) => rule));
}

/** Rules whose cue no other rule of their language gives in this text. */
function alonesIn({ evidence }: Verdict, languageOf: ReadonlyMap<string, string>): Set<string> {
  const givers = Map.groupBy(evidence, ({ rule, cue }) => `${languageOf.get(rule)} ${cue}`);
  const alone = [...givers.values()].filter((hits) => new Set(hits.map(({ rule }) => rule)).size === 1);
  return new Set(alone.flatMap(([hit]) => (hit ? [hit.rule] : [])));
}

function count(counts: Map<string, number>, rules: Iterable<string>): void {
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
}
