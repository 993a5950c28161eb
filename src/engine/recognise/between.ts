/** What stands between two words: how close they are, and what parts them. */
import type { Words } from '../fold/words.ts';

/** UTF-16 units between word `at` and the one before it; endless between two parts of a post. */
export function gapBefore(words: Words, at: number): number {
  if (at >= words.count || words.part[at] !== words.part[at - 1]) return Number.POSITIVE_INFINITY;
  return (words.start[at] as number) - (words.end[at - 1] as number);
}

/** The text between word `at` and the one before it, both of one part. */
export function textBefore(words: Words, at: number): string {
  return words.sourceOf(at).slice(words.end[at - 1], words.start[at]);
}

/** `7tr, ca đêm`: what stands after a comma speaks of something else. */
export function followsComma(words: Words, at: number): boolean {
  return /[,;]/.test(textBefore(words, at));
}
