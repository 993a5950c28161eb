/** Cues with their evidence: those of the rules, and those the engine makes of places, pay and disguise. */
import type { Pay } from '../knowledge.ts';
import type { Found, Hit } from '../match/found.ts';
import { type Evidence, PARTS } from '../post.ts';
import type { Reading } from '../reading.ts';
import { payRatio } from '../recognise/pay-ratio.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type CompiledRule, hitsOf } from './conditions.ts';
import { HIDDEN_WORDS, PAY_CUES } from './level.ts';

/** Most places one rule shows in one post. */
const MOST_PLACES = 5;

export interface Offered {
  readonly amount: Hit;
  readonly ratio: number;
}

/** `offered` is the pay that may be too good, null where nothing of the kind is offered or a skill explains it. */
export function cuesOf(reading: Reading, vocabulary: Vocabulary, offered: Offered | null): Evidence[] {
  const { found, places } = reading;
  const evidence: Evidence[] = [];
  const add = (rule: string, cue: string, hit: Hit) => evidence.push(toEvidence(reading, rule, cue, hit));
  const hidden: Hit[] = [];
  for (const rule of candidates(found, vocabulary)) {
    const hits = hitsOf(rule, reading);
    for (const hit of hits.slice(0, MOST_PLACES)) add(rule.id, rule.cue, hit);
    hidden.push(...hits.filter(({ undone }) => undone).slice(0, MOST_PLACES));
  }
  evidence.push(...placeEvidence(reading, vocabulary));
  for (const [least, cue] of PAY_CUES)
    if (offered && offered.ratio >= least) add('pay-ratio', cue, offered.amount);
  const disguised = [...hidden, ...reading.contacts, ...places].filter(({ undone }) => undone);
  const distinct = apart(disguised);
  if (distinct.length >= HIDDEN_WORDS)
    for (const hit of distinct.slice(0, MOST_PLACES)) add('hidden-words', 'hidden-words', hit);
  return evidence;
}

/** Those that share no word with one before them: a word is disguised once. */
function apart(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => a.from - b.from))
    if (hit.from >= (kept.at(-1)?.to ?? 0)) kept.push(hit);
  return kept;
}

const NO_RULES: readonly CompiledRule[] = [];

/** The rules that have at least one hit to look at. */
function candidates(found: Found, vocabulary: Vocabulary): Set<CompiledRule> {
  const rules = new Set<CompiledRule>();
  for (const group of found.groups())
    for (const rule of vocabulary.rulesByGroup.get(group) ?? NO_RULES) rules.add(rule);
  return rules;
}

/** The highest of the pays offered, over the usual; null where none can be told. */
export function bestPay({ money, places }: Reading, pay: Pay, home: string): Offered | null {
  let best: Offered | null = null;
  // the custom of a place abroad explains the pay; not at places of a tier, where lures pay more than anyone
  const isHere = places.some(({ place }) => place.country === home);
  const workplaces = places.filter(({ place }) => !place.tier && !isHere).map(({ place }) => place.country);
  for (const amount of money) {
    const ratio = payRatio(amount, pay, home, workplaces);
    if (ratio !== null && (!best || ratio > best.ratio)) best = { amount, ratio };
  }
  return best;
}

/** The gravest tier that any place of the country has: a flag names no town. */
function tierOf(country: string, vocabulary: Vocabulary): string | undefined {
  const tiers = vocabulary.places
    .filter(({ means }) => means.country === country && means.wide)
    .map(({ means }) => means.tier);
  return tiers.find((tier) => tier !== undefined);
}

function toEvidence({ words }: Reading, rule: string, cue: string, hit: Hit): Evidence {
  const start = words.start[hit.from] as number;
  const end = hit.to > hit.from ? (words.end[hit.to - 1] as number) : start;
  return { rule, cue, part: PARTS[words.part[hit.from] as number] as Evidence['part'], start, end };
}

/** Places and flags of a tier, each stretch of text once. */
function placeEvidence(reading: Reading, vocabulary: Vocabulary): Evidence[] {
  const named = reading.places.flatMap((hit) =>
    hit.place.tier ? [toEvidence(reading, 'place', `place-${hit.place.tier}`, hit)] : [],
  );
  const flagged = reading.flags.flatMap(({ country, part, start, end }) => {
    const tier = tierOf(country, vocabulary);
    return tier
      ? [{ rule: 'place', cue: `place-${tier}`, part: PARTS[part] as Evidence['part'], start, end }]
      : [];
  });
  const once = new Map([...named, ...flagged].map((one) => [`${one.cue} ${one.part} ${one.start}`, one]));
  return [...once.values()].slice(0, MOST_PLACES);
}
