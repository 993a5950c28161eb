/** Words that may be read as others by themselves: symbols for letters at their ends, slips of the young on purpose. */
import { isDigit, isLetter, kindAt, widthAt } from './characters.ts';
import { Join } from './join.ts';
import { letterOfSymbol, spell } from './spell.ts';
import { BREAK, NUMBER, WORD, type Words } from './words.ts';

/** Longer runs are no words of any rule. */
const LONGEST_RUN = 16;
const MOST_BEFORE = 3;

const I = 0x69;
const J = 0x6a;
const N = 0x6e;

/** Adds what word `at` may be read as besides what it is. */
export function respell(source: string, words: Words, at: number): void {
  if (words.unspaced[at] === 1 || (words.kind[at] !== WORD && words.kind[at] !== NUMBER)) return;
  joinRun(source, words, at);
  if (words.kind[at] !== WORD) return;
  joinAsSpelled(source, words, at);
  if (words.undone[at] === 1) joinOnes(source, words, at);
}

/**
 * A run without a space in which symbols stand for letters: `@nh`, `củ@`, `$tyl3`, `0ff!c3`.
 * Looked at from its first word only.
 */
function joinRun(source: string, words: Words, at: number): void {
  const [start, end] = [words.start[at] as number, words.end[at] as number];
  let from = start;
  while (from > 0 && from > start - MOST_BEFORE && letterFor(source, from - 1) !== 0) from--;
  if (from === start && letterFor(source, end) === 0 && !isWordly(source, end)) return;
  if (from > 0 && (isWordly(source, from - 1) || letterFor(source, from - 1) !== 0)) return;
  const last = runEnd(source, from);
  if (last <= end && from === start) return;
  const join = new Join();
  const { letters, marks } = spell(source, from, last);
  for (let i = 0; i < letters.length; i++) join.letter(letters.charCodeAt(i), marks[i] ?? 0);
  let to = at + 1;
  while (to < words.count && words.kind[to] !== BREAK && (words.start[to] as number) < last) to++;
  // the mark may have ended a sentence, and did not if it is a letter
  const isBreak = last > end && to < words.count && words.kind[to] === BREAK && goesOn(source, last);
  words.addJoin(at, isBreak ? to + 1 : to, join.hash, join.marks, true);
}

/** Where the letters, and what stands for some of them, end; `from` itself where there is no such run. */
function runEnd(source: string, from: number): number {
  let [letters, symbols, length] = [0, 0, 0];
  let at = from;
  for (; at < source.length && length < LONGEST_RUN; at += widthAt(source, at), length++) {
    const kind = kindAt(source, at);
    if (isLetter(kind)) letters++;
    else if (letterFor(source, at) !== 0) symbols++;
    else if (!isDigit(kind)) break;
  }
  const isPrice = letters < 3 && !isLetter(kindAt(source, from)) && isDigit(kindAt(source, from + 1));
  return letters === 0 || symbols === 0 || isPrice || length === LONGEST_RUN ? from : at;
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

/** A 1 within a word is an i, and may be an l (`sa1ary`). */
function joinOnes(source: string, words: Words, at: number): void {
  if (!source.slice(words.start[at], words.end[at]).includes('1')) return;
  const join = new Join();
  if (join.add(source, words, at, 'l')) words.addJoin(at, at + 1, join.hash, join.marks, true);
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
