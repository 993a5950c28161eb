/** The phrases of a rule, whichever conditions they stand in. */
import type { Find } from '../src/engine/knowledge.ts';

export function findPhrases(find: Find): readonly string[] {
  if ('any' in find) return find.any;
  return ('all' in find ? find.all : find.of).flatMap(findPhrases);
}
