/** Digits and symbols that stand for letters inside a word: `vi3c`, `ZAL0`, `d!eu`, `b@o`. */
import { isDigit, isLetter, kindAt } from './characters.ts';
import { DIGIT_0, DOT } from './letters.ts';
import { DIGITS_AS_LETTERS, letterOfSymbol } from './spell.ts';

/** How far an e-mail name may reach after `@`; looked over to tell `b@o` from `hr@cty.vn`. */
const DOMAIN_REACH = 24;

/** So many more may follow one that stands for a letter. */
const STAND_INS = 2;

/** The letter that a digit or symbol inside a word stands for, as a char code; 0 where it stands for itself. */
export function standIn(source: string, at: number, kind: number, letters: number): number {
  if (letters === 0) return 0;
  const betweenLetters = isLetterNear(source, at + 1);
  if (isDigit(kind)) {
    if (kind !== DIGIT_0 && isThousands(source, at + 1)) return 0;
    const zeroAtEnd = kind === DIGIT_0 && letters >= 2 && !isDigit(kindAt(source, at + 1));
    return betweenLetters || zeroAtEnd ? DIGITS_AS_LETTERS.charCodeAt(kind - DIGIT_0) : 0;
  }
  const unit = source.charCodeAt(at);
  const symbol = letterOfSymbol(unit);
  if (!symbol || !betweenLetters || (unit === 0x40 && isMailName(source, at + 1))) return 0;
  return symbol;
}

/** Whether a letter follows, at once or after others that stand for letters (`v33c`). */
function isLetterNear(source: string, from: number): boolean {
  let at = from;
  while (
    at < from + STAND_INS &&
    (isDigit(kindAt(source, at)) || letterOfSymbol(source.charCodeAt(at)) !== 0)
  )
    at++;
  return isLetter(kindAt(source, at));
}

/** The last k of `RM5k`, `P50k`; what begins with a nought is no sum (`b00k`). */
function isThousands(source: string, from: number): boolean {
  let at = from;
  while (at < from + STAND_INS && isDigit(kindAt(source, at))) at++;
  return (source.charCodeAt(at) | 0x20) === 0x6b && !isLetter(kindAt(source, at + 1));
}

/** Whether what follows `@` reads like the host of an e-mail address. */
function isMailName(source: string, from: number): boolean {
  for (let i = from; i < source.length && i < from + DOMAIN_REACH; i++) {
    const kind = kindAt(source, i);
    if (kind === DOT) return i > from && isLetter(kindAt(source, i + 1));
    if (!isLetter(kind) && !isDigit(kind) && source.charCodeAt(i) !== 0x2d) return false;
  }
  return false;
}
