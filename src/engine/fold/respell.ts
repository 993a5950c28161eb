/** Words that may be read as others by themselves: symbols for letters at their ends, slips of the young on purpose. */
import { isDigit, isLetter, kindAt } from './characters.ts';
import { Join } from './join.ts';
import { letterOfSymbol, spell } from './spell.ts';
import { BREAK, WORD, type Words } from './words.ts';

const I = 0x69;
const J = 0x6a;
const N = 0x6e;

/** Adds what word `at` may be read as besides what it is. */
export function respell(source: string, words: Words, at: number): void {
  if (words.kind[at] !== WORD || words.unspaced[at] === 1) return;
  joinSymbols(source, words, at);
  joinAsSpelled(source, words, at);
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
  const isBreak = last > end && at + 1 < words.count && words.kind[at + 1] === BREAK && goesOn(source, last);
  words.addJoin(at, isBreak ? at + 2 : at + 1, join.hash, join.marks, true);
}

/** No Vietnamese word has a j, and none ends in g but for ng: who writes `tjen` or `đag` means `tien`, `đang`. */
function joinAsSpelled(source: string, words: Words, at: number): void {
  const [start, end] = [words.start[at] as number, words.end[at] as number];
  if (!endsInG(source, end) && !hasJ(source, start, end)) return;
  const { letters, marks } = spell(source, start, end);
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

/** A small letter after the white space. */
function goesOn(source: string, at: number): boolean {
  const next = source.charAt(source.charAt(at) === ' ' ? at + 1 : at);
  return next !== next.toUpperCase();
}

function hasJ(source: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if ((source.charCodeAt(i) | 0x20) === J) return true;
  return false;
}

/** The letter a symbol stands for, as a char code, or 0. */
function letterFor(source: string, at: number): number {
  return at < source.length ? letterOfSymbol(source.charCodeAt(at)) : 0;
}

function isWordly(source: string, at: number): boolean {
  const kind = kindAt(source, at);
  return isLetter(kind) || isDigit(kind);
}
