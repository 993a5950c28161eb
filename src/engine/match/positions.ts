/**
 * All segments as positions: each word of each segment, with the words that may follow it (after Glushkov). In flat
 * arrays, for there are a hundred thousand.
 */
import { type PhraseWord, phraseWord } from '../phrase/phrase-word.ts';
import type { Path, Wording } from '../phrase/wording.ts';
import { widened } from '../widened.ts';
import { NumberLists } from './number-lists.ts';

/** What a position may be besides one in the middle. */
const FIRST = 1;
const LAST = 2;

interface Ends {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly nullable: boolean;
}

export class Positions {
  count = 0;
  private words = new Int32Array(1024);
  private segments = new Int32Array(1024);
  private ends = new Uint8Array(1024);
  /** Where the positions of each segment begin; they lie together. */
  private readonly begins: number[] = [];
  /** By position: numbers of the lists of those that may come next. Many positions share a list. */
  private readonly follow = new NumberLists();
  private readonly lists = new NumberLists();
  private listCount = 0;

  /** Adds a segment and tells its number, one more than that of the one before. */
  add(wording: Wording): number {
    const segment = this.begins.push(this.count) - 1;
    const { first, last } = this.connect(wording, segment);
    for (const at of first) this.ends[at] = (this.ends[at] as number) | FIRST;
    for (const at of last) this.ends[at] = (this.ends[at] as number) | LAST;
    return segment;
  }

  word(at: number): PhraseWord {
    return phraseWord(this.words[at] as number);
  }

  segment(at: number): number {
    return this.segments[at] as number;
  }

  isFirst(at: number): boolean {
    return ((this.ends[at] as number) & FIRST) !== 0;
  }

  isLast(at: number): boolean {
    return ((this.ends[at] as number) & LAST) !== 0;
  }

  /** Tells the positions that may come next. */
  eachAfter(at: number, tell: (next: number) => void): void {
    const { follow, lists } = this;
    for (let list = follow.last(at); list !== 0; list = follow.previous(list))
      for (let next = lists.last(follow.value(list)); next !== 0; next = lists.previous(next))
        tell(lists.value(next));
  }

  isAfter(at: number, next: number): boolean {
    const { follow, lists } = this;
    for (let list = follow.last(at); list !== 0; list = follow.previous(list))
      if (lists.has(follow.value(list), next)) return true;
    return false;
  }

  /** All ways through a segment. */
  pathsOf(segment: number): Path[] {
    const paths: Path[] = [];
    const goOn = (at: number, before: Path) => {
      const path = [...before, this.word(at)];
      if (this.isLast(at)) paths.push(path);
      this.eachAfter(at, (next) => goOn(next, path));
    };
    const end = this.begins[segment + 1] ?? this.count;
    for (let at = this.begins[segment] as number; at < end; at++) if (this.isFirst(at)) goOn(at, []);
    return paths;
  }

  private connect(wording: Wording, segment: number): Ends {
    if (wording.kind === 'word') return this.push(wording.word, segment);
    if (wording.kind === 'choice') return this.choose(wording.of, wording.optional, segment);
    const [first, ...others] = wording.of;
    let ends = this.connect(first as Wording, segment);
    for (const other of others) ends = this.chain(ends, this.connect(other, segment));
    return ends;
  }

  private push(word: PhraseWord, segment: number): Ends {
    if (this.count === this.words.length) {
      this.words = widened(this.words);
      this.segments = widened(this.segments);
      this.ends = widened(this.ends);
    }
    const at = this.count++;
    this.words[at] = word.number;
    this.segments[at] = segment;
    const ends = [at];
    return { first: ends, last: ends, nullable: false };
  }

  private choose(of: readonly Wording[], optional: boolean, segment: number): Ends {
    const [first, last]: [number[], number[]] = [[], []];
    let nullable = optional;
    for (const one of of) {
      const ends = this.connect(one, segment);
      first.push(...ends.first);
      last.push(...ends.last);
      nullable ||= ends.nullable;
    }
    return { first, last, nullable };
  }

  private chain(before: Ends, after: Ends): Ends {
    const list = this.listCount++;
    for (const next of after.first) this.lists.add(list, next);
    for (const at of before.last) this.follow.add(at, list);
    return {
      first: before.nullable ? [...before.first, ...after.first] : before.first,
      last: after.nullable ? [...before.last, ...after.last] : after.last,
      nullable: before.nullable && after.nullable,
    };
  }
}
