/** Long phrases that stand in the corpora once only: they were written for a row, not for what such rows have in common. */
import { readWords } from '../../src/engine/fold/read-words.ts';
import { BREAK, Words } from '../../src/engine/fold/words.ts';
import type { Knowledge } from '../../src/engine/knowledge.ts';
import { Folding } from '../../src/engine/match/folding.ts';
import type { Hit } from '../../src/engine/match/found.ts';
import { PatternSet } from '../../src/engine/match/patterns.ts';
import { PARTS, type Post } from '../../src/engine/post.ts';
import { type Suspect, suspects } from './suspects.ts';

/** The suspects that are found in exactly one of the posts, and there at their full length. */
export function fittedPhrases(knowledge: Knowledge, posts: Iterable<Post>): Suspect[] {
  const patterns = new PatternSet(new Folding([], []));
  const looked = suspects(knowledge).map((suspect) => ({
    suspect,
    group: patterns.addGroup([suspect.run]),
    posts: 0,
    isLong: false,
  }));
  if (looked.length === 0) return [];
  const byGroup = new Map(looked.map((one) => [one.group, one]));
  const words = new Words();
  for (const post of posts) {
    words.clear();
    for (const part of PARTS) readWords(post.parts[part] ?? '', words);
    const found = patterns.find(words);
    for (const group of found.groups()) {
      const one = byGroup.get(group) as (typeof looked)[number];
      one.posts++;
      one.isLong ||= found.group(group).some((hit) => lengthOf(hit, words) >= one.suspect.long);
    }
  }
  return looked.filter((one) => one.posts === 1 && one.isLong).map(({ suspect }) => suspect);
}

function lengthOf({ from, to }: Hit, words: Words): number {
  let count = 0;
  for (let at = from; at < to; at++) if ((words.kind[at] as number) < BREAK) count++;
  return count;
}
