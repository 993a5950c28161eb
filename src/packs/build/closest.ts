/** "Did you mean": the name most like a misspelled one. */
import similarity from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** Below this likeness (0 to 1) a guess would mislead. */
const LIKE_ENOUGH = 0.8;

/** The end of a sentence: `; did you mean x?`, or a full stop where nothing known is like it. */
export function didYouMean(name: string, known: Iterable<string>): string {
  let best = { name: '', likeness: LIKE_ENOUGH };
  for (const other of known) {
    const likeness = similarity(name, other);
    if (likeness > best.likeness) best = { name: other, likeness };
  }
  return best.name ? `; did you mean ${best.name}?` : '.';
}
