/** What stands between two words: how close they are, and what parts them. */
import { classOf, DROP } from '../fold/letters.ts';
import type { Words } from '../fold/words.ts';

/** Gaps longer than this are not looked into. */
const FAR = 8;

/** UTF-16 units between word `at` and the one before it, those that nobody sees left out; endless between two parts of a post. */
export function gapBefore(words: Words, at: number): number {
  if (at >= words.count || words.part[at] !== words.part[at - 1]) return Number.POSITIVE_INFINITY;
  const [from, to] = [words.end[at - 1] as number, words.start[at] as number];
  if (to - from > FAR) return to - from;
  const source = words.sourceOf(at);
  let gap = 0;
  for (let i = from; i < to; i++) if (classOf(source.charCodeAt(i)) !== DROP) gap++;
  return gap;
}

/** The text between word `at` and the one before it, both of one part. */
export function textBefore(words: Words, at: number): string {
  return words.sourceOf(at).slice(words.end[at - 1], words.start[at]);
}

/** `7tr, ca đêm`: what stands after a comma speaks of something else. */
export function followsComma(words: Words, at: number): boolean {
  return /[,;]/.test(textBefore(words, at));
}
