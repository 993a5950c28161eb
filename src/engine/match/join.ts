/** Joins the pieces of a pattern: words, named values, gaps. One lookup for each place, never a step back. */
import { LINE, type Words } from '../fold/words.ts';
import type { Condition } from '../phrase/parse.ts';
import type { Found, Hit } from './found.ts';
import { GAP_CHARACTERS } from './gap.ts';

export type Part =
  | { readonly kind: 'segment'; readonly segment: number; readonly gap: number }
  | { readonly kind: 'slot'; readonly name: string; readonly condition?: Condition; readonly gap: number };

export interface Pattern {
  readonly group: number;
  readonly parts: readonly Part[];
}

/** The places of a named value. */
export type ValuesOf = (name: string) => readonly Hit[];

/** What a piece that is not the first of its word counts for; more than nothing, so that no gap is endless. */
const A_PIECE = 1 / 16;

/** Adds to its group the places where all pieces of the pattern stand one after the other. */
export function joinPattern({ group, parts }: Pattern, words: Words, found: Found, valuesOf: ValuesOf): void {
  for (const part of parts)
    if (part.kind === 'segment' ? !found.hasSegment(part.segment) : valuesOf(part.name).length === 0) return;
  let partial: readonly Hit[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Part;
    const hits =
      part.kind === 'segment' ? found.segment(part.segment) : fitting(valuesOf(part.name), part.condition);
    partial = i === 0 ? hits : extend(words, partial, hits, part.gap);
    if (partial.length === 0) return;
  }
  for (const hit of partial) found.addJoined(group, hit);
}

function fitting(hits: readonly Hit[], condition: Condition | undefined): readonly Hit[] {
  if (!condition) return hits;
  return hits.filter(({ value }) => {
    if (value === undefined) return false;
    return condition.than === 'under' ? value < condition.value : value > condition.value;
  });
}

/** Joins what came before to what follows within `gap` words of the same sentence; one lookup for each place. */
function extend(words: Words, before: readonly Hit[], after: readonly Hit[], gap: number): Hit[] {
  const byEnd = new Map<number, Hit>();
  for (const hit of before) {
    const known = byEnd.get(hit.to);
    if (!known || hit.from > known.from) byEnd.set(hit.to, hit);
  }
  const joined: Hit[] = [];
  for (const hit of after) {
    const reach = gap > 0 && words.unspaced[hit.from - 1] === 1 ? GAP_CHARACTERS : gap;
    let passed = 0;
    for (let end = hit.from; Math.floor(passed) <= reach && end > 0; passed += wordsAt(words, --end)) {
      const start = byEnd.get(end);
      if (!start || words.sentence[start.from] !== words.sentence[hit.from]) continue;
      // a named value has no script of its own: what stands before it tells how far to look
      if (Math.floor(passed) > gap && (words.unspaced[end - 1] !== 1 || words.unspaced[end] !== 1)) continue;
      joined.push({ from: start.from, to: hit.to, undone: start.undone || hit.undone });
      break;
    }
  }
  return joined;
}

/** A word pulled apart is one, and the end of a line that only wraps none. */
function wordsAt(words: Words, at: number): number {
  if (words.kind[at] === LINE) return 0;
  return words.inRun[at] === 0 ? 1 : A_PIECE;
}
