/** Ages: numbers that a word beside them explains. */
import { NUMBER, type Words } from '../fold/words.ts';
import type { Hit } from '../match/found.ts';
import { numberIn } from './number.ts';

const YOUNGEST = 10;
const OLDEST = 75;
/** How far before the number its word may stand ("tuổi từ 18"). */
const REACH = 3;

/** Ages of workers wanted; the value is the lower end, in years. `ageFrom` and `ageTo` tell where words for age start and end. */
export function findAges(words: Words, ageFrom: ReadonlySet<number>, ageTo: ReadonlySet<number>): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.count; at++) {
    const low = wholeAt(words, at);
    if (low === null || low < YOUNGEST || low > OLDEST) continue;
    const high = isRange(words, at + 1) ? wholeAt(words, at + 1) : null;
    const to = high === null ? at + 1 : at + 2;
    if (!ageFrom.has(to) && !endsNear(words, at, ageTo)) continue;
    hits.push({ from: at, to, undone: false, value: low });
    at = to - 1;
  }
  return hits;
}

function wholeAt(words: Words, at: number): number | null {
  if (at >= words.count || words.kind[at] !== NUMBER) return null;
  const value = numberIn(words.text(at, at + 1));
  return value !== null && Number.isInteger(value) ? value : null;
}

function isRange(words: Words, at: number): boolean {
  if (at >= words.count || words.kind[at] !== NUMBER || words.part[at] !== words.part[at - 1]) return false;
  const between = words
    .sourceOf(at)
    .slice(words.end[at - 1], words.start[at])
    .trim();
  return between === '-' || between === '–' || between === '~';
}

function endsNear(words: Words, at: number, ends: ReadonlySet<number>): boolean {
  for (let end = at; end > at - REACH && end > 0; end--) {
    if (ends.has(end) && words.sentence[end - 1] === words.sentence[at]) return true;
  }
  return false;
}
