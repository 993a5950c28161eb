/** The value of a number literal, in either custom of writing it. */
import { foldDigits } from '../fold/characters.ts';

/**
 * `20.000.000` and `20,000,000` are twenty million, `1,5` and `1.5` one and a half: groups of three digits are thousands.
 * Letters O stand for zero. Null where the digits make no number.
 */
export function numberIn(literal: string): number | null {
  const digits = foldDigits(literal).replace(/o/gi, '0');
  const groups = digits.split(/[.,]/);
  const [whole, ...rest] = groups;
  if (whole === undefined || groups.some((group) => group.length === 0 || group.length > 15)) return null;
  const thousands =
    rest.length > 0 && whole.length <= 3 && rest.every((group) => group.length === 3) && whole !== '0';
  if (thousands) return Number(groups.join(''));
  if (rest.length <= 1) return Number(groups.join('.'));
  return null;
}
