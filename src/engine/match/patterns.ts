/** Phrases compiled into groups: which segments and named values make which condition true, and the joining of their pieces. */
import type { Words } from '../fold/words.ts';
import { expandPhrase, type Piece, type Sequence } from '../phrase/expand.ts';
import { firstOf, type Path, pathsOf } from '../phrase/wording.ts';
import type { Folding } from './folding.ts';
import { Found } from './found.ts';
import { GAP_CHARACTERS, GAP_WORDS } from './gap.ts';
import { joinPattern, type Part, type Pattern, type ValuesOf } from './join.ts';
import { NumberLists } from './number-lists.ts';
import { SegmentMatcher } from './segments.ts';
import { Tables } from './tables.ts';

function pathsIn(phrase: string): Path[] {
  const pieces = expandPhrase(phrase).flatMap((sequence) => sequence.pieces);
  return pieces.flatMap((piece) => (piece.kind === 'segment' ? pathsOf(piece.wording) : []));
}

/** More words than any phrase has. */
const ALL_WORDS = 99;

/** Key of patterns without any words of their own. */
const VALUES_ONLY = -1;

type Waiting = Map<number, Pattern[]>;
const NO_VALUES: ValuesOf = () => [];

/** Gathers phrases by group, then finds the hits of all groups in one walk. */
export class PatternSet {
  private readonly tables: Tables;
  /** By segment: the groups it alone completes. */
  private readonly groupsOf = new NumberLists();
  private groups = 0;
  /** Patterns of several pieces by the rarest of the segments they cannot do without; under -1 those made of values only. */
  private readonly wordPatterns: Waiting = new Map();
  private readonly valuePatterns: Waiting = new Map();
  /** Patterns made of values only, by the first of them. */
  private readonly byValue = new Map<string, Pattern[]>();
  private matcher: SegmentMatcher | null = null;
  private found: Found | null = null;

  constructor(folding: Folding) {
    this.tables = new Tables(folding);
  }

  /**
   * A new group of phrases; throws `PhraseError` where one cannot be read. Pieces of up to `exactTo` words are found
   * with their accents only: without them `chó` is `cho`, which stands in any text.
   */
  addGroup(phrases: readonly string[], exactTo = 0): number {
    const group = this.groups++;
    for (const phrase of phrases) {
      for (const sequence of expandPhrase(phrase)) this.addSequence(group, sequence, exactTo);
    }
    return group;
  }

  /** From now on the words of `short` are also read as those of `long`; each may be a choice. */
  addShort(short: string, long: string): void {
    for (const [word] of pathsIn(short))
      if (word) for (const words of pathsIn(long)) this.tables.lexicon.addForm(word, words);
  }

  private addSequence(group: number, { pieces, exact }: Sequence, exactTo: number): void {
    const parts = pieces.map((piece) => this.toPart(piece, exact ? ALL_WORDS : exactTo));
    const [first] = parts;
    if (parts.length === 1 && first?.kind === 'segment') {
      if (!this.groupsOf.has(first.segment, group)) this.groupsOf.add(first.segment, group);
      return;
    }
    const key = this.rarest(parts);
    if (key === VALUES_ONLY && first?.kind === 'slot') {
      const known = this.byValue.get(first.name);
      if (known) known.push({ group, parts });
      else this.byValue.set(first.name, [{ group, parts }]);
      return;
    }
    const patterns = parts.every(({ kind }) => kind === 'segment') ? this.wordPatterns : this.valuePatterns;
    const known = patterns.get(key);
    if (known) known.push({ group, parts });
    else patterns.set(key, [{ group, parts }]);
  }

  /** The segment of most words, which fewest texts have; with it a pattern begins to be looked at. */
  private rarest(parts: readonly Part[]): number {
    const segments = parts.flatMap((part) => (part.kind === 'segment' ? [part.segment] : []));
    const words = (segment: number) => this.tables.lengthOf(segment);
    return segments.reduce((most, one) => (most < 0 || words(one) > words(most) ? one : most), VALUES_ONLY);
  }

  private toPart(piece: Piece, exactTo: number): Part {
    if (piece.kind === 'slot') {
      return {
        kind: 'slot',
        name: piece.name,
        ...(piece.condition && { condition: piece.condition }),
        gap: piece.gap ? GAP_WORDS : 0,
      };
    }
    const reach = firstOf(piece.wording).unspaced ? GAP_CHARACTERS : GAP_WORDS;
    return { kind: 'segment', segment: this.tables.add(piece.wording, exactTo), gap: piece.gap ? reach : 0 };
  }

  /** Counted work of all scans so far. */
  get steps() {
    return this.ready().steps;
  }

  /** Makes the matcher at the first look; from then on no phrase is added. */
  private ready(): SegmentMatcher {
    if (this.matcher) return this.matcher;
    this.tables.learnWords();
    this.matcher = new SegmentMatcher(this.tables);
    return this.matcher;
  }

  /** First step: all that is made of words. */
  find(words: Words): Found {
    const matcher = this.ready();
    this.found ??= new Found(this.groupsOf, this.tables.count);
    this.found.begin();
    matcher.match(words, this.found);
    this.joinAll(this.wordPatterns, words, this.found, NO_VALUES);
    return this.found;
  }

  /** Second step: patterns that wait for named values, once these are known. */
  join(words: Words, found: Found, valuesOf: ValuesOf): void {
    for (const [name, patterns] of this.byValue)
      if (valuesOf(name).length > 0)
        for (const pattern of patterns) joinPattern(pattern, words, found, valuesOf);
    this.joinAll(this.valuePatterns, words, found, valuesOf);
  }

  private joinAll(patterns: Waiting, words: Words, found: Found, valuesOf: ValuesOf): void {
    for (const key of found.segments()) {
      const waiting = patterns.get(key);
      if (waiting) for (const pattern of waiting) joinPattern(pattern, words, found, valuesOf);
    }
  }
}
