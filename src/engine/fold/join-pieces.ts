/** Words pulled apart (`z.a.l.o`, `l ư ơ n g`, `hi.ến`, `4n`, a word over two lines): notes what the pieces may make together. */
import { isDigit, isLetter, kindAt } from './characters.ts';
import { DIGIT_0 } from './letters.ts';
import { MarkSum } from './marks.ts';
import { DIGITS_AS_LETTERS, HASH_SEED, letterOfSymbol, spell, step } from './spell.ts';
import { BREAK, LINE, NUMBER, WORD, type Words } from './words.ts';

/** Most letters of a piece, and of what the pieces make: no rule needs a longer word. */
const PIECE = 6;
const WHOLE = 14;
/** Letters with spaces between are a word from so many on: `a b` may be anything. */
const LEAST_SPACED = 3;
/** `5G` is no word; `g0` may be one. */
const LEAST_GLUED = 3;
/** Longer pieces are joined over these only, so few at most: `hi.ến`, never `nam/nữ`. */
const FEW = 4;
const NO_LISTING = "._*·'`~^|•";

const I = 0x69;
const J = 0x6a;
const N = 0x6e;

type Gap = 'none' | 'space' | 'mark' | 'glued' | 'line';

/** Looks over the words from `first` on, those of `source`. Linear: a word is looked at from few others. */
export function joinPieces(source: string, words: Words, first: number): void {
  const hasJ = source.includes('j') || source.includes('J');
  for (let i = first; i < words.count; ) {
    const by = gapAfter(source, words, i);
    if (words.kind[i] === WORD && by === 'none' && (hasJ || endsInG(source, words.end[i] as number)))
      joinAsSpelled(source, words, i);
    if (by === 'none' || by === 'line') {
      if (by === 'line') joinLines(source, words, i);
      else if (words.kind[i] === WORD) joinSymbols(source, words, i);
      i++;
      continue;
    }
    let end = i + 1;
    while (end < words.count && gapAfter(source, words, end - 1) === by) end++;
    if (by === 'glued') joinGlued(source, words, i, end);
    else joinRun(source, words, i, end, by);
    // the last word may begin another run
    i = end - 1;
  }
}

/** What parts word `at` from the next. */
function gapAfter(source: string, words: Words, at: number): Gap {
  if (at + 1 >= words.count || !isPiece(words, at)) return 'none';
  if (words.kind[at + 1] === LINE) return at + 2 < words.count && isPiece(words, at + 2) ? 'line' : 'none';
  if (!isPiece(words, at + 1)) return 'none';
  const start = words.end[at] as number;
  const width = (words.start[at + 1] as number) - start;
  if (width === 0) return 'glued';
  if (width > 2) return 'none';
  const unit = source.charCodeAt(start);
  if (unit === 0x20 || unit === 0xa0) {
    return width === 1 && isSingle(words, at) && isSingle(words, at + 1) ? 'space' : 'none';
  }
  return width === 2 && unit < 0x2000 ? 'none' : 'mark';
}

/** A short word, or digits that may stand for letters. */
function isPiece(words: Words, at: number): boolean {
  if (words.kind[at] === NUMBER) return (words.end[at] as number) - (words.start[at] as number) <= 2;
  return words.kind[at] === WORD && words.unspaced[at] === 0 && (words.letters[at] as number) <= PIECE;
}

function isSingle(words: Words, at: number): boolean {
  return (words.end[at] as number) - (words.start[at] as number) === 1 || words.letters[at] === 1;
}

function joinRun(source: string, words: Words, from: number, to: number, by: Gap): void {
  let singles = 0;
  let numbers = 0;
  for (let i = from; i < to; i++) {
    if (isSingle(words, i)) singles++;
    if (words.kind[i] === NUMBER) numbers++;
  }
  const pieces = to - from;
  if (numbers * 2 > pieces || (by === 'space' && pieces < LEAST_SPACED)) return;
  const areLetters = pieces > 2 && singles * 2 >= pieces;
  if (areLetters) words.inRun.fill(1, from + 1, to);
  else if (singles === pieces || pieces > FEW || !isHiding(source.charAt(words.end[from] as number))) return;
  joinAll(source, words, from, to);
}

function isHiding(mark: string): boolean {
  return NO_LISTING.includes(mark) || mark >= '\u2000';
}

/** Every way to make one word of neighbouring pieces. */
function joinAll(source: string, words: Words, from: number, to: number): void {
  for (let first = from; first < to - 1; first++) {
    const join = new Join();
    for (let at = first; at < to; at++) {
      if (!join.add(source, words, at)) break;
      if (at > first) words.addJoin(first, at + 1, join.hash, join.marks, true);
    }
  }
}

/** Digits before or after the letters (`0nline`, `th3`): one word whole or none, an `1b` within a code is not `ib`. */
function joinGlued(source: string, words: Words, from: number, to: number): void {
  const width = (words.end[to - 1] as number) - (words.start[from] as number);
  if (
    width < LEAST_GLUED &&
    !(words.kind[from] === WORD && source.charAt((words.end[to - 1] as number) - 1) === '0')
  )
    return;
  const join = new Join();
  for (let at = from; at < to; at++) if (!join.add(source, words, at)) return;
  words.addJoin(from, to, join.hash, join.marks, true);
}

/** A word that goes on in the next line. */
function joinLines(source: string, words: Words, at: number): void {
  const join = new Join();
  if (join.add(source, words, at) && join.add(source, words, at + 2))
    words.addJoin(at, at + 3, join.hash, join.marks, false);
}

/** A word with symbols before or after it that stand for letters (`@nh`, `củ@`, `tr@!`). */
function joinSymbols(source: string, words: Words, at: number): void {
  const [start, end] = [words.start[at] as number, words.end[at] as number];
  let before = start > 0 ? letterFor(source, start - 1) : 0;
  if (before !== 0 && start > 1 && isWordly(source, start - 2)) before = 0;
  let last = end;
  while (last < end + 2 && letterFor(source, last) !== 0) last++;
  if ((before === 0 && last === end) || (last > end && isWordly(source, last))) return;
  const join = new Join();
  if (before !== 0) join.letter(before, 0);
  if (!join.add(source, words, at)) return;
  for (let i = end; i < last; i++) join.letter(letterFor(source, i), 0);
  // the mark may have ended a sentence, and did not if it is a letter
  const isBreak = last > end && at + 1 < words.count && words.kind[at + 1] === BREAK;
  words.addJoin(at, isBreak ? at + 2 : at + 1, join.hash, join.marks, true);
}

/** No Vietnamese word has a j, and none ends in g but for ng: who writes `tjen` or `đag` means `tien`, `đang`. */
function joinAsSpelled(source: string, words: Words, at: number): void {
  const { letters, marks } = spell(source, words.start[at] as number, words.end[at] as number);
  const lacksN = letters.length > 1 && letters.endsWith('g') && !letters.endsWith('ng');
  if (!lacksN && !letters.includes('j', 1)) return;
  const join = new Join();
  for (let i = 0; i < letters.length; i++) {
    const letter = letters.charCodeAt(i);
    if (lacksN && i === letters.length - 1) join.letter(N, 0);
    join.letter(letter === J ? I : letter, marks[i] ?? 0);
  }
  words.addJoin(at, at + 1, join.hash, join.marks, true);
}

function endsInG(source: string, end: number): boolean {
  return (source.charCodeAt(end - 1) | 0x20) === 0x67 && (source.charCodeAt(end - 2) | 0x20) !== N;
}

/** The letter a symbol stands for, as a char code, or 0. */
function letterFor(source: string, at: number): number {
  return at < source.length ? letterOfSymbol(source.charCodeAt(at)) : 0;
}

function isWordly(source: string, at: number): boolean {
  const kind = kindAt(source, at);
  return isLetter(kind) || isDigit(kind);
}

/** A word in the making. */
class Join {
  hash = HASH_SEED;
  private letters = 0;
  private readonly sum = new MarkSum();

  get marks(): number {
    return this.sum.sum();
  }

  letter(unit: number, marks: number): void {
    this.hash = step(this.hash, unit);
    this.sum.addMarks(marks, this.letters++);
  }

  /** Adds the letters of a piece; false where it has none or the whole becomes too long. */
  add(source: string, words: Words, at: number): boolean {
    const [start, end] = [words.start[at] as number, words.end[at] as number];
    const { letters, marks } =
      words.kind[at] === NUMBER ? digits(source, start, end) : spell(source, start, end);
    if (letters === '' || this.letters + letters.length > WHOLE) return false;
    for (let i = 0; i < letters.length; i++) this.letter(letters.charCodeAt(i), marks[i] ?? 0);
    return true;
  }
}

/** Digits as the letters they stand for; none where one stands for no letter. */
function digits(source: string, start: number, end: number): { letters: string; marks: readonly number[] } {
  let letters = '';
  for (let i = start; i < end; i++) {
    const kind = kindAt(source, i);
    const letter = isDigit(kind) ? DIGITS_AS_LETTERS.charAt(kind - DIGIT_0) : '\0';
    if (letter === '\0') return { letters: '', marks: [] };
    letters += letter;
  }
  return { letters, marks: [] };
}
