/** Words pulled apart (`z.a.l.o`, `l ư ơ n g`, `hi.ến`, `4n`, a word over two lines): notes what the pieces may make together. */
import { isDigit, isLetter, kindAt } from './characters.ts';
import { Join } from './join.ts';
import { respell } from './respell.ts';
import { LINE, MARKED, NUMBER, SPACED, WORD, type Words } from './words.ts';

/** Most letters of a piece. */
const PIECE = 6;
/** Letters with spaces between are a word from so many on: `a b` may be anything. */
const LEAST_SPACED = 3;
/** `5G` is no word; `g0` may be one. */
const LEAST_GLUED = 3;
/** Longer pieces are joined over these only, so few at most: `hi.ến`, never `nam/nữ`. */
const FEW = 4;
const STAR = '*';
const VOWELS = 'aeiou';
const NO_LISTING = "._*·'`~^|•";

type Gap = 'none' | 'space' | 'mark' | 'glued' | 'line';

/**
 * Looks over the words from `first` on, those of `source`. Linear: a word is looked at from few others.
 * All that may begin at a word is added before the next word's.
 */
export function joinPieces(source: string, words: Words, first: number): void {
  for (let i = first; i < words.count; ) {
    const by = gapAfter(source, words, i);
    let end = i + 1;
    if (by !== 'none' && by !== 'line')
      while (end < words.count && gapAfter(source, words, end - 1) === by) end++;
    const isOne = end > i + 1 && by !== 'glued' && isPulledApart(source, words, i, end, by);
    // the last word of a run may begin another
    const next = Math.max(i + 1, end - 1);
    for (let at = i; at < next; at++) {
      respell(source, words, at);
      if (isOne) joinFrom(source, words, at, end);
      if (by === 'mark' && source.charAt(words.end[at] as number) === STAR) joinStarred(source, words, at);
    }
    if (by === 'glued') joinGlued(source, words, i, end);
    if (by === 'line') joinLines(source, words, i);
    i = next;
  }
}

/** What parts word `at` from the next. */
function gapAfter(source: string, words: Words, at: number): Gap {
  if (at + 1 >= words.count || !isPiece(words, at)) return 'none';
  if (words.kind[at + 1] === LINE) return isOverLines(words, at) ? 'line' : 'none';
  if (!isPiece(words, at + 1)) return 'none';
  const start = words.end[at] as number;
  const width = (words.start[at + 1] as number) - start;
  if (width === 0) return 'glued';
  if (width > 2) return 'none';
  const unit = source.charCodeAt(start);
  if (unit === 0x20 || unit === 0xa0) {
    return width === 1 && isLoneLetter(source, words, at) && isLoneLetter(source, words, at + 1)
      ? 'space'
      : 'none';
  }
  return width === 2 && unit < 0x2000 ? 'none' : 'mark';
}

/** Whether a word may go on in the next line; an item's number is no part of one. */
function isOverLines(words: Words, at: number): boolean {
  if (!words.isWrapped(at + 1) || !isPiece(words, at + 2)) return false;
  return words.kind[at] === WORD && words.kind[at + 2] === WORD;
}

/** A short word, or digits that may stand for letters. */
function isPiece(words: Words, at: number): boolean {
  if (words.kind[at] === NUMBER) return (words.end[at] as number) - (words.start[at] as number) <= 2;
  return words.kind[at] === WORD && words.unspaced[at] === 0 && (words.letters[at] as number) <= PIECE;
}

function isSingle(words: Words, at: number): boolean {
  return (words.end[at] as number) - (words.start[at] as number) === 1 || words.letters[at] === 1;
}

/** A letter that no mark ties to another: in `c.c.c.d 2 m.ặ.t` spaces part words. */
function isLoneLetter(source: string, words: Words, at: number): boolean {
  return (
    isSingle(words, at) &&
    !isTie(source, (words.start[at] as number) - 1, -1) &&
    !isTie(source, words.end[at] as number, 1)
  );
}

/** Whether a mark stands at a place and a letter beyond it. */
function isTie(source: string, at: number, step: 1 | -1): boolean {
  const beyond = kindAt(source, at + step);
  return NO_LISTING.includes(source.charAt(at) || ' ') && (isLetter(beyond) || isDigit(beyond));
}

/** Whether a run is letters of words pulled apart, or pieces of one word. */
function isPulledApart(source: string, words: Words, from: number, to: number, by: Gap): boolean {
  let singles = 0;
  let numbers = 0;
  for (let i = from; i < to; i++) {
    if (isSingle(words, i)) singles++;
    if (words.kind[i] === NUMBER) numbers++;
  }
  const pieces = to - from;
  if (numbers * 2 > pieces || (by === 'space' && pieces < LEAST_SPACED)) return false;
  const areLetters = pieces > 2 && singles * 2 >= pieces;
  if (areLetters) words.inRun.fill(by === 'space' ? SPACED : MARKED, from + 1, to);
  // two letters are a word of two (`h.ộ`, `i.b`); more are letters of longer ones, told by their number
  const arePieces = (singles < pieces || pieces === 2) && pieces <= FEW;
  return areLetters || (arePieces && isHiding(source.charAt(words.end[from] as number)));
}

function isHiding(mark: string): boolean {
  return NO_LISTING.includes(mark) || mark >= '\u2000';
}

/** Every word that pieces from `first` on may make. */
function joinFrom(source: string, words: Words, first: number, to: number): void {
  const join = new Join();
  for (let at = first; at < to; at++) {
    if (!join.add(source, words, at)) return;
    if (at > first) words.addJoin(first, at + 1, join.hash, join.marks, true);
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
  const hasOne = source.slice(words.start[from], words.end[to - 1]).includes('1');
  for (const one of hasOne ? ['i', 'l'] : ['i']) {
    const join = new Join();
    for (let at = from; at < to; at++) if (!join.add(source, words, at, one)) return;
    words.addJoin(from, to, join.hash, join.marks, true);
  }
}

/** A vowel that a star hides (`k*dney`). */
function joinStarred(source: string, words: Words, at: number): void {
  for (const vowel of VOWELS) {
    const join = new Join();
    if (!join.add(source, words, at)) return;
    join.letter(vowel.charCodeAt(0), 0);
    if (join.add(source, words, at + 1)) words.addJoin(at, at + 2, join.hash, join.marks, true);
  }
}

/** A word that goes on in the next line. */
function joinLines(source: string, words: Words, at: number): void {
  const join = new Join();
  if (join.add(source, words, at) && join.add(source, words, at + 2))
    words.addJoin(at, at + 3, join.hash, join.marks, false);
}
