/** Number literals as they are written in posts: `20.000.000`, `1,5`, `6OOk`. */
import { isDigit, isLetter, kindAt, widthAt } from './characters.ts';
import { lowerUnit } from './spell.ts';

/** Where the number that begins at `from` ends. */
export function numberEnd(source: string, from: number): number {
  let i = from + widthAt(source, from);
  for (; i < source.length; i += widthAt(source, i)) {
    const kind = kindAt(source, i);
    if (isDigit(kind) || isLetterO(source, i)) continue;
    if (!isPoint(source.charCodeAt(i)) || !isDigit(kindAt(source, i + 1))) break;
  }
  return i;
}

/** Units that may follow a number whose noughts are letters: k, tr, củ, đ, m. */
const UNITS = new Set([0x6b, 0x74, 0x63, 0x64, 0x111, 0x6d]);

/** `6OOk`, `1OO%`, `3otr`: letters O in a number, where no other letter but a unit follows them. */
function isLetterO(source: string, at: number): boolean {
  let end = at;
  while (end < at + 6 && (source.charCodeAt(end) | 0x20) === 0x6f) end++;
  if (end === at) return false;
  return !isLetter(kindAt(source, end)) || UNITS.has(lowerUnit(source.charCodeAt(end)));
}

function isPoint(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c;
}
