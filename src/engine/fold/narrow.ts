/** Full width undone: the wide letters, digits and marks that stand for those of ASCII (`１２％`, `ｂ＠ｎｋ`). */
import { isLetter } from './characters.ts';
import { classOf, UNSPACED } from './letters.ts';

const FIRST_WIDE = 0xff01;
const LAST_WIDE = 0xff5e;
const WIDE_SPACE = 0x3000;
/** From a wide form to the ASCII one. */
const SHIFT = 0xfee0;
/** Scripts written without spaces stand from here on. */
const FIRST_UNSPACED = 0x0e00;

/** Unit for unit, so that offsets stay. A text in a script of which wide marks are the own is left alone. */
export function narrow(source: string): string {
  if (!isWide(source)) return source;
  let narrowed = '';
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (unit >= FIRST_WIDE && unit <= LAST_WIDE) narrowed += String.fromCharCode(unit - SHIFT);
    else narrowed += unit === WIDE_SPACE ? ' ' : source.charAt(i);
  }
  return narrowed;
}

/** Whether wide letters are more than the characters of scripts that have wide marks. */
function isWide(source: string): boolean {
  let [wide, unspaced] = [0, 0];
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (unit < FIRST_UNSPACED) continue;
    const kind = classOf(unit);
    if (kind === UNSPACED) unspaced++;
    else if (unit >= FIRST_WIDE && isLetter(kind)) wide++;
  }
  return wide > unspaced;
}
