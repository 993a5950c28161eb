/** Finds every segment (words in a row) of every phrase in one walk over the words of a text. */
import { hashLetters, type Spelling, sameWord, spell } from '../fold/spell.ts';
import { NUMBER, type Words } from '../fold/words.ts';
import type { PhraseWord } from '../phrase/expand.ts';
import type { Fold } from './folding.ts';
import { EMPTY_PREFIX, mix, NO_PREFIX, PrefixTable } from './table.ts';

export interface Segment {
  readonly words: readonly PhraseWord[];
  /** Whether words written without any marks may stand for these. */
  readonly fold: Fold;
}

/** Shortest no-space form that is looked for, in letters: `#viecnhe` is telling, `#cococ` is not. */
const SHORTEST_JOINED = 7;

/** What a scan did, counted, so that linearity can be gated without a clock. */
export interface Steps {
  words: number;
  lookups: number;
  verified: number;
}

/** A hit is told by segment, first word, word after the last, and whether something was undone to read it. */
export type OnHit = (segment: number, from: number, to: number, undone: boolean) => void;

export class SegmentMatcher {
  readonly steps: Steps = { words: 0, lookups: 0, verified: 0 };
  private readonly segments: readonly Segment[];
  private readonly table: PrefixTable;
  private readonly next: Int32Array;

  constructor(segments: readonly Segment[]) {
    this.segments = segments;
    this.table = new PrefixTable(segments.reduce((sum, { words }) => sum + words.length + 1, 0));
    this.next = new Int32Array(segments.length * 2);
    segments.forEach((segment, id) => {
      let prefix = EMPTY_PREFIX;
      segment.words.forEach((word, at) => {
        prefix = mix(prefix, word.hash);
        const slot = this.table.insert(prefix);
        if (at < segment.words.length - 1) this.table.goesOn[slot] = 1;
        else this.chain(slot, id, 0);
      });
      const joined = joinedLetters(segment);
      if (joined) this.chain(this.table.insert(mix(EMPTY_PREFIX, hashLetters(joined))), id, segments.length);
    });
  }

  /** Chains of segments that share a slot: ordinary forms by their number, no-space forms by number plus `offset`. */
  private chain(slot: number, id: number, offset: number): void {
    this.next[id + offset] = this.table.terminal[slot] as number;
    this.table.terminal[slot] = id + offset + 1;
  }

  match(words: Words, onHit: OnHit): void {
    this.steps.words += words.count;
    for (let at = 0; at < words.count; at++) {
      if (words.hash[at] !== 0) this.walk(words, at, at, EMPTY_PREFIX, false, onHit);
    }
  }

  private walk(words: Words, from: number, at: number, prefix: number, undone: boolean, onHit: OnHit): void {
    if (at >= words.count || words.hash[at] === 0) return;
    const isUndone = undone || words.undone[at] === 1;
    this.follow(words, from, at + 1, mix(prefix, words.hash[at] as number), isUndone, onHit);
    const joinEnd = words.joinEnd[at] as number;
    if (joinEnd > 0)
      this.follow(words, from, joinEnd, mix(prefix, words.joinHash[at] as number), true, onHit);
  }

  private follow(
    words: Words,
    from: number,
    to: number,
    prefix: number,
    undone: boolean,
    onHit: OnHit,
  ): void {
    this.steps.lookups++;
    const slot = this.table.find(prefix);
    if (slot === NO_PREFIX) return;
    for (let link = this.table.terminal[slot] as number; link > 0; link = this.next[link - 1] as number) {
      const id = (link - 1) % this.segments.length;
      this.steps.verified++;
      if (isSpelledSo(words, from, to, this.segments[id] as Segment)) onHit(id, from, to, undone);
    }
    if (this.table.goesOn[slot] === 1) this.walk(words, from, to, prefix, undone, onHit);
  }
}

/** The letters of a phrase of several words run together, where that is long enough to tell; else ''. */
function joinedLetters({ words }: Segment): string {
  if (words.length < 2 || words.some((word) => word.digits !== undefined)) return '';
  const letters = words.map((word) => word.spelling.letters).join('');
  return letters.length >= SHORTEST_JOINED ? letters : '';
}

/** Whether these words spell the segment: its letters, and word by word its marks or, where it may be folded, none. */
export function isSpelledSo(words: Words, from: number, to: number, segment: Segment): boolean {
  const wanted = segment.words;
  const fold = segment.fold === 'always' || (segment.fold === 'bare-text' && words.isBare);
  if (to - from === wanted.length) {
    return (
      wanted.every((word, i) => isWord(words, from + i, word, fold)) ||
      isJoined(words, from, to, wanted, fold)
    );
  }
  return isJoined(words, from, to, wanted, fold);
}

function isWord(words: Words, at: number, wanted: PhraseWord, fold: boolean): boolean {
  const source = words.sourceOf(at);
  const [start, end] = [words.start[at] as number, words.end[at] as number];
  if (wanted.digits !== undefined)
    return words.kind[at] === NUMBER && source.slice(start, end) === wanted.digits;
  if (words.kind[at] === NUMBER) return false;
  const text = spell(source, start, end);
  return soundsAs(text.letters, wanted.spelling.letters) && sameWord(text, 0, wanted.spelling, fold);
}

function isJoined(
  words: Words,
  from: number,
  to: number,
  wanted: readonly PhraseWord[],
  fold: boolean,
): boolean {
  const text = spell(words.sourceOf(from), words.start[from] as number, words.end[to - 1] as number);
  const spellings = wanted.map((word) => word.spelling);
  if (!soundsAs(text.letters, spellings.map(({ letters }) => letters).join(''))) return false;
  let at = 0;
  return spellings.every((spelling: Spelling) => {
    const same = sameWord(text, at, spelling, fold);
    at += spelling.letters.length;
    return same;
  });
}

/** `i` and `y` alike: where they are two words, their hashes already told them apart. */
function soundsAs(text: string, wanted: string): boolean {
  return (
    text === wanted ||
    (text.length === wanted.length && text.replaceAll('y', 'i') === wanted.replaceAll('y', 'i'))
  );
}
