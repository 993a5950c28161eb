/** Characters at places in a text, those of two UTF-16 units included. */
import {
  classOf,
  classOfAstral,
  DIGIT_0,
  DIGIT_9,
  HIGH_SURROGATE,
  LETTER_A,
  LETTER_Z,
  OTHER_LETTER,
} from './letters.ts';

/** The class of the character at a place, 0 past the end. */
export function kindAt(source: string, at: number): number {
  if (at >= source.length) return 0;
  const kind = classOf(source.charCodeAt(at));
  return kind === HIGH_SURROGATE ? classOfAstral(source.codePointAt(at) as number) : kind;
}

/** UTF-16 units of the character at a place. */
export function widthAt(source: string, at: number): number {
  const unit = source.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = source.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

export function isLetter(kind: number): boolean {
  return (kind >= LETTER_A && kind <= LETTER_Z) || kind === OTHER_LETTER;
}

export function isDigit(kind: number): boolean {
  return kind >= DIGIT_0 && kind <= DIGIT_9;
}

/** A number literal in ASCII digits, from full-width and styled ones; its points stay. */
export function foldDigits(literal: string): string {
  let folded = '';
  for (const character of literal) {
    const kind = kindAt(character, 0);
    folded += isDigit(kind) ? String(kind - DIGIT_0) : character;
  }
  return folded;
}
