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
  let word = 0;
  words.sources.forEach((source, part) => {
    for (let i = source.indexOf(sign); i >= 0; i = source.indexOf(sign, i + 1)) {
      while (
        word < words.count &&
        ((words.part[word] as number) < part ||
          (words.part[word] === part && (words.start[word] as number) < i))
      )
        word++;
      i += visit(source, i, word, part);
    }
    while (word < words.count && (words.part[word] as number) <= part) word++;
  });
}
