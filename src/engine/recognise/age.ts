/** Ages: numbers that a word beside them explains. */
import { BREAK, type Words } from '../fold/words.ts';
import type { Hit } from '../match/found.ts';
import { gapBefore, textBefore } from './between.ts';
import type { Numbers } from './number.ts';

const YOUNGEST = 10;
const OLDEST = 75;
/** `18+` alone is an age; `50+` is a crowd. */
const OLDEST_ALONE = 21;

export interface AgeWords {
  /** Where words for age start and end, and by where they start the ends of words for a range. */
  readonly from: ReadonlySet<number>;
  readonly to: ReadonlySet<number>;
  readonly range: ReadonlyMap<number, number>;
}

/** Ages of workers wanted; the value is the lower end, in years. `taken` are numbers that are something else. */
export function findAges(words: Words, numbers: Numbers, said: AgeWords, taken: readonly Hit[]): Hit[] {
  const hits: Hit[] = [];
  const amounts = new Set(taken.map(({ from }) => from));
  let next = 0;
  for (const [at, low] of numbers) {
    if (at < next || !isAge(low) || amounts.has(at)) continue;
    const to = highEnd(words, numbers, said, at);
    if (
      !said.from.has(words.overWrap(to)) &&
      !said.to.has(at) &&
      !(low <= OLDEST_ALONE && isOpenEnd(words, to))
    )
      continue;
    hits.push({ from: at, to, undone: false, value: low });
    next = to;
  }
  return hits;
}

function isAge(value: number | null | undefined): value is number {
  return (
    value !== null && value !== undefined && Number.isInteger(value) && value >= YOUNGEST && value <= OLDEST
  );
}

/** Where the age that begins at number `at` ends: `18-35`, `18 đến 35`. */
function highEnd(words: Words, numbers: Numbers, { range }: AgeWords, at: number): number {
  const isDash = gapBefore(words, at + 1) <= 3 && /^ ?[-–—~～〜－] ?$/.test(textBefore(words, at + 1));
  const high = range.get(at + 1) ?? (isDash ? at + 1 : null);
  return high !== null && isAge(numbers.get(high)) ? high + 1 : at + 1;
}

/** `18+` with nothing counted after it. */
function isOpenEnd(words: Words, to: number): boolean {
  const source = words.sourceOf(to - 1);
  const end = words.end[to - 1] as number;
  if (source.charAt(end) !== '+') return false;
  return (words.kind[to] as number) >= BREAK || /^\+[/,;)]/.test(source.slice(end, end + 2));
}
