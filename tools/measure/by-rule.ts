/** What each rule finds, among lures and among innocent texts, and what only it finds. */
import type { Knowledge } from '../../src/engine/knowledge.ts';
import type { Evidence } from '../../src/engine/post.ts';

/** What was found in one text, and what kind of text that is. */
export interface Finding {
  readonly of: 'lure' | 'innocent' | 'example';
  readonly language: string;
  readonly isWarned: boolean;
  readonly evidence: readonly Evidence[];
}

export interface RuleTally {
  readonly rule: string;
  readonly language: string;
  readonly lures: number;
  readonly innocent: number;
  /** Of the innocent ones, those warned of. */
  readonly alarms: number;
  /** Lures and examples in which no other rule of its language gives its cue. */
  readonly alone: number;
  /** Where it has the largest share of the innocent texts of one language. */
  readonly most: Share;
}

export interface Share {
  readonly language: string;
  readonly posts: number;
  readonly of: number;
}

const NOWHERE: Share = { language: '', posts: 0, of: 1 };

/** A rule in so large a share of the innocent texts of a language says nothing. */
export const TOO_OFTEN = 1 / 3;
/** Languages with fewer innocent texts tell nothing about a share. */
const ENOUGH = 20;

/** One tally for each rule, in the order of the packs. */
export function byRule(knowledge: Knowledge, findings: readonly Finding[]): RuleTally[] {
  const languageOf = new Map(
    knowledge.languages.flatMap(({ id, rules }) => rules.map((rule) => [rule.id, id] as const)),
  );
  const innocent = findings.filter((one) => one.of === 'innocent');
  const telling = findings.filter((one) => one.of !== 'innocent');
  const inLures = countIn(findings.filter((one) => one.of === 'lure'));
  const inInnocent = countIn(innocent);
  const inAlarms = countIn(innocent.filter(({ isWarned }) => isWarned));
  const alone = count(telling.map(({ evidence }) => alonesIn(evidence, languageOf)));
  const shares = sharesOf(innocent);
  return [...languageOf].map(([rule, language]) => ({
    rule,
    language,
    lures: inLures.get(rule) ?? 0,
    innocent: inInnocent.get(rule) ?? 0,
    alarms: inAlarms.get(rule) ?? 0,
    alone: alone.get(rule) ?? 0,
    most: shares.get(rule) ?? NOWHERE,
  }));
}

/** Rules that are found in a large share of the innocent texts of some language. */
export function firingOnEverything(tallies: readonly RuleTally[]): RuleTally[] {
  return tallies.filter(({ most }) => shareOf(most) > TOO_OFTEN);
}

function sharesOf(innocent: readonly Finding[]): Map<string, Share> {
  const shares = new Map<string, Share>();
  for (const [language, group] of Map.groupBy(innocent, (one) => one.language)) {
    if (group.length < ENOUGH) continue;
    for (const [rule, posts] of countIn(group)) {
      const share = { language, posts, of: group.length };
      if (shareOf(share) > shareOf(shares.get(rule) ?? NOWHERE)) shares.set(rule, share);
    }
  }
  return shares;
}

function shareOf({ posts, of }: Share): number {
  return posts / of;
}

/** Rules whose cue no other rule of their language gives in this text. */
function alonesIn(evidence: readonly Evidence[], languageOf: ReadonlyMap<string, string>): Set<string> {
  const givers = Map.groupBy(evidence, ({ rule, cue }) => `${languageOf.get(rule)} ${cue}`);
  const alone = [...givers.values()].filter((hits) => new Set(hits.map(({ rule }) => rule)).size === 1);
  return new Set(alone.flatMap(([hit]) => (hit ? [hit.rule] : [])));
}

/** In how many of the texts each rule is found. */
function countIn(findings: readonly Finding[]): Map<string, number> {
  return count(findings.map(({ evidence }) => new Set(evidence.map(({ rule }) => rule))));
}

function count(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const rule of set) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
