/** Where sentences and lines end. */
import { isDigit, isLetter, kindAt } from './characters.ts';
import { NEWLINE, STOP, UNSPACED } from './letters.ts';
import { BREAK, LINE, type Words } from './words.ts';

const ELLIPSIS = 0x2026;

export function endSentence(at: number, words: Words): void {
  const last = words.count - 1;
  if (last >= 0 && (words.kind[last] as number) >= BREAK) return;
  words.push(BREAK, 0, at, at, 0, false);
  words.sentences++;
}

/** A line that only wraps ends no sentence, and no paragraph where one ends before it. */
export function endLine(at: number, words: Words, wraps = false): void {
  const last = words.count - 1;
  if (last >= 0 && words.kind[last] === LINE && words.part[last] === words.sources.length - 1) return;
  const isSentenceOver = last >= 0 && words.kind[last] === BREAK;
  if (wraps && isSentenceOver) return;
  if (isSentenceOver) words.kind[last] = LINE;
  else words.push(LINE, 0, at, at, 0, false);
  if (wraps) return;
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

/** Whether most lines of a text go on in the next: the screen breaks them, not the sense. */
export function isBroken(source: string): boolean {
  let balance = 0;
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
    if (wraps(source, at)) balance++;
    else if (kindAt(source, at + 1) !== NEWLINE) balance--;
  }
  return balance > 0;
}

/** Signs that may begin a line of a broken text; others begin an item of a list. */
const SIGNS = '$€£₫¥₱₹("“@';

/** Whether the line goes on where the lines of the text are broken: not before an empty line or an item. */
export function goesOn(source: string, at: number): boolean {
  const next = kindAt(source, at + 1);
  return isLetter(next) || isDigit(next) || SIGNS.includes(source.charAt(at + 1) || '\n');
}

/** A point ends a sentence before white space, a bracket, a quote or the end, not inside `t.me` or `z…a…l…o`. */
export function endsSentence(source: string, at: number, kind: number): boolean {
  if (kind === STOP && source.charCodeAt(at) !== ELLIPSIS) return true;
  const next = kindAt(source, at + 1);
  return !isLetter(next) && !isDigit(next) && (kind === STOP || next !== UNSPACED);
}
