/** The words of a post as growing parallel arrays, reused from scan to scan so that a scan hardly allocates. */
import { widened } from '../widened.ts';
import { Joins } from './joins.ts';
import { BARE } from './marks.ts';

export const WORD = 1;
/** A whole number literal, `20.000.000` or `1,5`; all share one hash, the value is read on demand. */
export const NUMBER = 2;
/** End of a sentence; hash 0, which no phrase can cross. */
export const BREAK = 3;
/** End of a paragraph, and of a sentence. */
export const LINE = 4;

/** What parts the pieces of a run: spaces, which part words too, or marks, which mostly do not. */
export const SPACED = 1;
export const MARKED = 2;

/** White space between a wrapped line and the next word, at most, in UTF-16 units. */
const LONGEST_INDENT = 40;

export class Words {
  /** The texts, by number of the part. */
  sources: string[] = [];
  count = 0;
  /** No word carries a Vietnamese mark: the writer's keyboard or habit has none. */
  isBare = true;
  /** Words with two tones. */
  crooked = 0;
  sentences = 0;
  paragraphs = 0;
  hash = new Int32Array(1024);
  /** Offsets into the source of the word's part. */
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  sentence = new Int32Array(1024);
  paragraph = new Int32Array(1024);
  /** The marks on its letters as one number, see `marks.ts`. */
  marks = new Int32Array(1024);
  /** Where words pulled apart may start (`z.a.l.o`): one more than the place of the first in `joins`, else 0, and how many. */
  joinFrom = new Int32Array(1024);
  joinCount = new Uint8Array(1024);
  readonly joins = new Joins();
  kind = new Uint8Array(1024);
  part = new Uint8Array(1024);
  letters = new Uint8Array(1024);
  /** `SPACED` or `MARKED` for a piece of a run of pieces that is not its first, else 0. */
  inRun = new Uint8Array(1024);
  /** 1 for a character of a script written without spaces. */
  unspaced = new Uint8Array(1024);
  /** 1 where digits, symbols, look-alikes or invisible marks stood among the letters. */
  undone = new Uint8Array(1024);

  clear(): void {
    this.sources = [];
    this.count = 0;
    this.joins.count = 0;
    this.isBare = true;
    this.crooked = 0;
    this.sentences = 0;
    this.paragraphs = 0;
  }

  push(kind: number, hash: number, start: number, end: number, letters: number, undone: boolean): void {
    if (this.count === this.hash.length) this.grow();
    const at = this.count++;
    this.kind[at] = kind;
    this.hash[at] = hash;
    this.start[at] = start;
    this.end[at] = end;
    this.letters[at] = Math.min(letters, 255);
    this.undone[at] = undone ? 1 : 0;
    this.joinFrom[at] = 0;
    this.joinCount[at] = 0;
    this.marks[at] = 0;
    this.unspaced[at] = 0;
    this.inRun[at] = 0;
    this.part[at] = this.sources.length - 1;
    this.sentence[at] = this.sentences;
    this.paragraph[at] = this.paragraphs;
  }

  /** Words `from` to before `to` may be one word; all that begin at one word are added one after the other. */
  addJoin(from: number, to: number, hash: number, marks: number, undone: boolean): void {
    if (this.joinCount[from] === 0) this.joinFrom[from] = this.joins.count + 1;
    this.joinCount[from] = (this.joinCount[from] as number) + 1;
    this.joins.push(to, hash, marks, undone);
  }

  /** Whether the word is glued to a number: the `k` of `200k` is a unit and nothing else. */
  isUnit(at: number): boolean {
    return at > 0 && this.kind[at - 1] === NUMBER && this.end[at - 1] === this.start[at];
  }

  /** Takes all words as if they were written without marks. */
  forgetMarks(): void {
    this.marks.fill(BARE, 0, this.count);
    this.joins.marks.fill(BARE, 0, this.joins.count);
  }

  /** Whether the line that ends at word `at` only wraps: nothing but the break itself stands before the next word. */
  isWrapped(at: number): boolean {
    if (this.kind[at] !== LINE || at + 1 >= this.count || this.part[at] !== this.part[at + 1]) return false;
    const source = this.sourceOf(at);
    const from = (this.start[at] as number) + 1;
    const to = this.start[at + 1] as number;
    if (to - from > LONGEST_INDENT) return false;
    return source.slice(from, to).trim() === '' && !source.slice(from, to).includes('\n');
  }

  /** Word `at`, or the one after it where a line ends there and its sentence goes on. */
  overWrap(at: number): number {
    return this.kind[at] === LINE && this.sentence[at] === this.sentence[at + 1] ? at + 1 : at;
  }

  /** The text from the first to before the last word given. */
  text(from: number, to: number): string {
    const source = this.sources[this.part[from] as number] as string;
    return source.slice(this.start[from], this.end[to - 1]);
  }

  sourceOf(word: number): string {
    return this.sources[this.part[word] as number] as string;
  }

  private grow(): void {
    this.hash = widened(this.hash);
    this.start = widened(this.start);
    this.end = widened(this.end);
    this.sentence = widened(this.sentence);
    this.paragraph = widened(this.paragraph);
    this.joinFrom = widened(this.joinFrom);
    this.joinCount = widened(this.joinCount);
    this.marks = widened(this.marks);
    this.kind = widened(this.kind);
    this.part = widened(this.part);
    this.letters = widened(this.letters);
    this.undone = widened(this.undone);
    this.unspaced = widened(this.unspaced);
    this.inRun = widened(this.inRun);
  }
}
