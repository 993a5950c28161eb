/** Where sentences and lines end. */
import { isDigit, isLetter, kindAt } from './characters.ts';
import { STOP, UNSPACED } from './letters.ts';
import { BREAK, LINE, type Words } from './words.ts';

const ELLIPSIS = 0x2026;

export function endSentence(at: number, words: Words): void {
  const last = words.count - 1;
  if (last >= 0 && (words.kind[last] as number) >= BREAK) return;
  words.push(BREAK, 0, at, at, 0, false);
  words.sentences++;
}

/** A line that only wraps ends no sentence. */
export function endLine(at: number, words: Words, wraps = false): void {
  const last = words.count - 1;
  if (last >= 0 && words.kind[last] === LINE && words.part[last] === words.sources.length - 1) return;
  const isSentenceOver = last >= 0 && words.kind[last] === BREAK;
  if (isSentenceOver) words.kind[last] = LINE;
  else words.push(LINE, 0, at, at, 0, false);
  if (wraps && !isSentenceOver) return;
  if (!isSentenceOver) words.sentences++;
  words.paragraphs++;
}

/** Not the first half of a Windows line end. */
export function endsLine(source: string, at: number): boolean {
  return source.charCodeAt(at) !== 0x0d || source.charCodeAt(at + 1) !== 0x0a;
}

/** Whether the sentence seems to go on in the next line: it begins with a small letter. */
export function wraps(source: string, at: number): boolean {
  const next = source.charAt(at + 1);
  return next !== next.toUpperCase() && next === next.toLowerCase();
}

/** A point ends a sentence before white space, a bracket, a quote or the end, not inside `t.me` or `z…a…l…o`. */
export function endsSentence(source: string, at: number, kind: number): boolean {
  if (kind === STOP && source.charCodeAt(at) !== ELLIPSIS) return true;
  const next = kindAt(source, at + 1);
  return !isLetter(next) && !isDigit(next) && (kind === STOP || next !== UNSPACED);
}
