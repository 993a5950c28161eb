/** Numbers in a text that somebody might answer: composed samples must have none. */

/** Figures that stand together as a phone number is written; a run of this many is no amount. */
const NUMBER = /\+?\d(?:[ .]?\d){8,}/gu;
/** A prefix as phones have it, then zeros only. */
const NOBODYS = /^\d{1,5}0{5,}$/u;

/** Reads disguised figures too. */
export function dialledNumbers(text: string): string[] {
  const numbers = text.normalize('NFKC').match(NUMBER) ?? [];
  return numbers.filter((number) => !NOBODYS.test(number.replace(/\D/gu, '')));
}
