/** The numbers of a text and their values, in either custom of writing them. */
import { foldDigits } from '../fold/characters.ts';
import { NUMBER, WORD, type Words } from '../fold/words.ts';
import type { Hit } from '../match/found.ts';

/** Words that are numbers, in order of place, with their values; null where the digits make none. */
export type Numbers = ReadonlyMap<number, number | null>;

/** Read once for all recognisers; those have nothing to do where it is empty. */
export function readNumbers(words: Words): Numbers {
  const numbers = new Map<number, number | null>();
  for (let at = 0; at < words.count; at++) {
    if (words.kind[at] === NUMBER) numbers.set(at, numberIn(words.text(at, at + 1)));
  }
  return numbers;
}

export function findNumbers(words: Words, numbers: Numbers): Hit[] {
  return hitsOf(numbers).filter(({ from }) => !isLastLetter(words, from));
}

function hitsOf(numbers: Numbers): Hit[] {
  return [...numbers].map(([at, value]) => ({
    from: at,
    to: at + 1,
    undone: false,
    ...(value !== null && { value }),
  }));
}

/** The 3 of `th3`: one digit that a word ends in. */
function isLastLetter(words: Words, at: number): boolean {
  const [start, end] = [words.start[at] as number, words.end[at] as number];
  if (at === 0 || end - start !== 1 || words.kind[at - 1] !== WORD) return false;
  return (
    words.end[at - 1] === start &&
    words.part[at - 1] === words.part[at] &&
    (words.letters[at - 1] as number) > 1
  );
}

/** Numbers with a per cent sign. */
export function findPercents(words: Words, numbers: Numbers): Hit[] {
  return hitsOf(numbers).filter(({ from, value }) => value !== undefined && isPercent(words, from));
}

/** Whether a per cent sign follows word `at`. */
export function isPercent(words: Words, at: number): boolean {
  const end = words.end[at] as number;
  const source = words.sourceOf(at);
  const sign = source.charAt(source.charAt(end) === ' ' ? end + 1 : end);
  return sign === '%' || sign === '％';
}

/**
 * `20.000.000` and `20,000,000` are twenty million, `1,5` and `1.5` one and a half: groups of three digits are thousands.
 * `1,50,000` counts in lakhs, as India does.
 * Letters O stand for zero. Null where the digits make no number.
 */
export function numberIn(literal: string): number | null {
  const digits = foldDigits(literal).replace(/o/gi, '0');
  const groups = digits.split(/[.,]/);
  const [whole, ...rest] = groups;
  if (whole === undefined || groups.some((group) => group.length === 0 || group.length > 15)) return null;
  const isGrouped = rest.length > 0 && whole !== '0' && whole.length <= 3 && rest.at(-1)?.length === 3;
  const size = whole.length <= 2 && rest.length > 1 && rest[0]?.length === 2 ? 2 : 3;
  if (isGrouped && rest.slice(0, -1).every((group) => group.length === size)) return Number(groups.join(''));
  if (rest.length <= 1) return Number(groups.join('.'));
  return null;
}
