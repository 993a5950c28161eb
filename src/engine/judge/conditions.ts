/** A rule's conditions, compiled to groups of phrases and evaluated stretch by stretch. */
import type { Words } from '../fold/words.ts';
import type { Find, Rule, Within } from '../knowledge.ts';
import type { Found, Hit } from '../match/found.ts';
import type { PatternSet } from '../match/patterns.ts';
import { PARTS, type Part } from '../post.ts';
import type { Reading } from '../reading.ts';

type Node =
  | { readonly kind: 'any'; readonly group: number; readonly part: Part | null }
  | { readonly kind: 'all'; readonly of: readonly Node[] }
  | { readonly kind: 'at-least'; readonly least: number; readonly of: readonly Node[] };

export interface CompiledRule {
  readonly id: string;
  readonly cue: string;
  readonly within: Within;
  readonly node: Node;
  /** Groups of its conditions: without a hit in one of them it cannot hold. */
  readonly groups: readonly number[];
  readonly unless: number | null;
  readonly deniedCounts: boolean;
}

/** A word by itself that takes a sign away must be written with its accents. */
const EXACT_UNLESS = 1;

/** Hits by the number of the sentence, paragraph or post they stand in. */
type Stretches = Map<number, Hit[]>;

export function compileRule(rule: Rule, patterns: PatternSet): CompiledRule {
  const node = compileFind(rule.find, null, patterns);
  return {
    id: rule.id,
    cue: rule.cue,
    within: rule.within,
    node,
    groups: groupsOf(node),
    unless: rule.unless ? patterns.addGroup(rule.unless, EXACT_UNLESS) : null,
    deniedCounts: rule.denied === 'counts',
  };
}

function compileFind(find: Find, outer: Part | null, patterns: PatternSet): Node {
  const part = (find.in as Part | undefined) ?? outer;
  if ('any' in find) return { kind: 'any', group: patterns.addGroup(find.any), part };
  const inner = (of: readonly Find[]) => of.map((one) => compileFind(one, part, patterns));
  if ('all' in find) return { kind: 'all', of: inner(find.all) };
  return { kind: 'at-least', least: find.atLeast, of: inner(find.of) };
}

function groupsOf(node: Node): number[] {
  return node.kind === 'any' ? [node.group] : node.of.flatMap(groupsOf);
}

/** The words that make the rule true, in order of place; empty where it is not. The name of an employer proves nothing. */
export function hitsOf(rule: CompiledRule, { words, found, denial, quotation }: Reading): Hit[] {
  if (!mayHold(rule.node, found)) return [];
  const stretchOf = stretchBy(rule.within, words);
  const evaluate = (node: Node): Stretches => {
    if (node.kind === 'all') return all(node.of.map(evaluate));
    if (node.kind === 'at-least') return atLeast(node.least, node.of.map(evaluate));
    const fits = (hit: Hit) =>
      isPart(words, hit, node.part) && (rule.deniedCounts || !denial.denies(hit)) && !quotation.quotes(hit);
    return byStretch(found.group(node.group).filter(fits), stretchOf);
  };
  const stretches = evaluate(rule.node);
  if (stretches.size === 0) return [];
  if (rule.unless !== null) for (const hit of found.group(rule.unless)) stretches.delete(stretchOf(hit));
  return tidy([...stretches.values()].flat());
}

/** A quick look that spares most rules the slow one: are there hits enough, wherever they stand? */
function mayHold(node: Node, found: Found): boolean {
  if (node.kind === 'any') return found.has(node.group);
  const holding = node.of.filter((inner) => mayHold(inner, found)).length;
  return holding >= (node.kind === 'all' ? node.of.length : node.least);
}

function isPart(words: Words, hit: Hit, part: Part | null): boolean {
  const of = PARTS[words.part[hit.from] as number];
  return part === null ? of !== 'employer' : of === part;
}

function stretchBy(within: Within, words: Words): (hit: Hit) => number {
  if (within === 'post') return () => 0;
  const numbers = within === 'sentence' ? words.sentence : words.paragraph;
  return (hit) => numbers[hit.from] as number;
}

function byStretch(hits: readonly Hit[], stretchOf: (hit: Hit) => number): Stretches {
  const stretches: Stretches = new Map();
  for (const hit of hits) {
    const stretch = stretchOf(hit);
    const known = stretches.get(stretch);
    if (known) known.push(hit);
    else stretches.set(stretch, [hit]);
  }
  return stretches;
}

/** The stretches that every condition holds in. The first condition is what is seen; the others say where it counts. */
function all([first = new Map(), ...others]: readonly Stretches[]): Stretches {
  const holding = [...first].filter(([stretch]) => others.every((stretches) => stretches.has(stretch)));
  return new Map(holding);
}

/** The stretches that at least `least` of the conditions hold in, with the hits of all that hold. */
function atLeast(least: number, conditions: readonly Stretches[]): Stretches {
  const counts = new Map<number, number>();
  for (const stretches of conditions) {
    for (const stretch of stretches.keys()) counts.set(stretch, (counts.get(stretch) ?? 0) + 1);
  }
  const holding: Stretches = new Map();
  for (const [stretch, count] of counts) {
    if (count >= least)
      holding.set(
        stretch,
        conditions.flatMap((stretches) => stretches.get(stretch) ?? []),
      );
  }
  return holding;
}

/** In order of place, without those that lie inside another. */
function tidy(hits: Hit[]): Hit[] {
  hits.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Hit[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (!last || hit.to > last.to) kept.push(hit);
  }
  return kept;
}
