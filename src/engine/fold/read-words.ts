/** Text to words in one flat pass, by the class table; offsets are those of the text as it was given. */
import { isDigit, isLetter, kindAt, widthAt } from './characters.ts';
import { joinPieces } from './join-pieces.ts';
import {
  classOf,
  DOT,
  DROP,
  HIGH_SURROGATE,
  LETTER_A,
  LETTER_Z,
  NEWLINE,
  OTHER_LETTER,
  STOP,
  UNSPACED,
} from './letters.ts';
import { BARE, MarkSum } from './marks.ts';
import { narrow } from './narrow.ts';
import { isBurmeseWa, readCharacter } from './read-character.ts';
import { numberEnd } from './read-number.ts';
import { endLine, endSentence, endsLine, endsSentence, goesOn, isBroken, wraps } from './sentence-ends.ts';
import { endsInSoundI, HASH_SEED, letterOfSymbol, lowerUnit, step } from './spell.ts';
import { standIn } from './stand-in.ts';
import { NUMBER, WORD, type Words } from './words.ts';

/** The hash every number shares. */
const NUMBER_HASH = 0x5eed;

/** Scripts from here on are spelled with joiners, have no leet, and take endings glued to a Latin name. */
const INDIC = 0x900;

const I = 0x69;
/** a, e, i, o, u, y */
const VOWELS = new Set([0x61, 0x65, 0x69, 0x6f, 0x75, 0x79]);
const Y = 0x79;
/** Kinds of letters by their look, as bits: a word with both is disguised. */
const LATIN = 1;
const LOOKALIKE = 2;

const sum = new MarkSum();

/** Adds the words of one part to `words`; a paragraph ends after it. */
export function readWords(given: string, words: Words): void {
  const source = narrow(given);
  const first = words.count;
  words.sources.push(source);
  const lineGoesOn = isBroken(source) ? goesOn : wraps;
  for (let i = 0; i < source.length; ) i = readOne(source, i, words, lineGoesOn);
  endLine(source.length, words);
  joinPieces(source, words, first);
}

/** Reads what stands at `i` and returns where to go on. */
function readOne(source: string, i: number, words: Words, lineGoesOn: typeof wraps): number {
  const kind = kindAt(source, i);
  if (isLetter(kind)) return readWord(source, i, words);
  if (isDigit(kind) && !isBurmeseWa(source, i)) return readNumber(source, i, words);
  if (kind === UNSPACED || isDigit(kind)) return readCharacter(source, i, words);
  if (kind === NEWLINE) {
    if (endsLine(source, i)) endLine(i, words, lineGoesOn(source, i));
  } else if ((kind === STOP || kind === DOT) && endsSentence(source, i, kind)) endSentence(i, words);
  return i + widthAt(source, i);
}

/** Most words are plain letters to their end; anything else in or after them is read with care. */
function readWord(source: string, from: number, words: Words): number {
  let hash = HASH_SEED;
  let i = from;
  sum.clear();
  for (; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    const kind = classOf(unit);
    if (kind < LETTER_A || kind > LETTER_Z || scriptOf(unit) === LOOKALIKE) break;
    if (unit > 0x7f) sum.add(unit, i - from);
    hash = step(hash, 0x60 + kind);
  }
  if (!endsPlainly(source, i) || (i - from <= 3 && classOf(source.charCodeAt(i - 1)) === LETTER_A + 24)) {
    return readOddWord(source, from, words);
  }
  words.push(WORD, hash, from, i, i - from, false);
  noteMarks(words);
  return i;
}

/** Nothing follows that may belong to the word: no digit, no mark that stands for a letter, nothing invisible. */
function endsPlainly(source: string, at: number): boolean {
  if (at >= source.length) return true;
  const unit = source.charCodeAt(at);
  const kind = classOf(unit);
  return (
    kind !== DROP &&
    kind !== HIGH_SURROGATE &&
    !isLetter(kind) &&
    !isDigit(kind) &&
    letterOfSymbol(unit) === 0
  );
}

function readOddWord(source: string, from: number, words: Words): number {
  const literal = followsNumber(from, words);
  let hash = HASH_SEED;
  let before = hash;
  let [last, last2, last3] = [0, 0, 0];
  let letters = 0;
  let undone = false;
  let scripts = 0;
  let end = from;
  sum.clear();
  for (let i = from; i < source.length; ) {
    const unit = source.charCodeAt(i);
    const kind = kindAt(source, i);
    const width = widthAt(source, i);
    if (kind === DROP) {
      // the tilde of ñ and the breve of й are no Vietnamese marks
      if (VOWELS.has(last)) sum.add(unit, letters - 1);
      undone ||= isInvisible(unit) && last < INDIC && isLetter(kindAt(source, i + width));
      i += width;
      if (!isInvisible(unit)) end = i;
      continue;
    }
    const isLiteral = literal || last >= INDIC;
    const letter = isLetter(kind) ? letterOf(unit, kind) : isLiteral ? 0 : standIn(source, i, kind, letters);
    if (letter === 0 || (last !== 0 && letter >= INDIC !== last >= INDIC)) break;
    if (isLetter(kind)) scripts |= scriptOf(unit);
    else undone = true;
    sum.add(unit, letters);
    before = hash;
    hash = step(hash, letter);
    [last3, last2, last] = [last2, last, letter];
    letters++;
    i += width;
    end = i;
  }
  if (last === Y && endsInSoundI(letters, last2, last3)) hash = step(before, I);
  words.push(WORD, hash, from, end, letters, undone || scripts === (LATIN | LOOKALIKE));
  noteMarks(words);
  return end;
}

function letterOf(unit: number, kind: number): number {
  return kind === OTHER_LETTER ? lowerUnit(unit) : 0x60 + kind;
}

/** Gives the last word the marks gathered for it. */
function noteMarks(words: Words): void {
  const marks = sum.sum();
  if (marks === BARE) return;
  words.marks[words.count - 1] = marks;
  words.isBare = false;
  if (sum.hasTwoTones()) words.crooked++;
}

/** `20tr`, `1k5`: what is glued to a number is a unit, and its digits are digits. */
function followsNumber(at: number, words: Words): boolean {
  const last = words.count - 1;
  return (
    last >= 0 &&
    words.kind[last] === NUMBER &&
    words.end[last] === at &&
    words.part[last] === words.sources.length - 1
  );
}

function readNumber(source: string, from: number, words: Words): number {
  const end = numberEnd(source, from);
  words.push(NUMBER, NUMBER_HASH, from, end, 0, false);
  return end;
}

function scriptOf(unit: number): number {
  if (unit < 0x250) return LATIN;
  return unit >= 0x370 && unit < 0x530 ? LOOKALIKE : 0;
}

/** Marks that nobody sees; combining accents and the dots of Indic letters are seen. */
function isInvisible(unit: number): boolean {
  return (unit < 0x300 || unit > 0x36f) && unit !== 0x093c && unit !== 0x09bc;
}
