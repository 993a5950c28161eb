/** Signs that are no words, and the words beside them. */
import type { Words } from '../fold/words.ts';

/**
 * Visits every place of a sign with the number of the first word at or after it.
 * `visit` answers how many units more to pass over, 0 or more.
 */
export function eachSign(
  words: Words,
  sign: string,
  visit: (source: string, at: number, word: number, part: number) => number,
): void {
  words.sources.forEach((source, part) => {
    let i = source.indexOf(sign);
    if (i < 0) return;
    let word = firstOf(words, part);
    for (; i >= 0; i = source.indexOf(sign, i + 1)) {
      while (word < words.count && words.part[word] === part && (words.start[word] as number) < i) word++;
      i += visit(source, i, word, part);
    }
  });
}

/** The first word of a part; parts follow one another. */
function firstOf(words: Words, part: number): number {
  let [low, high] = [0, words.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.part[middle] as number) < part) low = middle + 1;
    else high = middle;
  }
  return low;
}
