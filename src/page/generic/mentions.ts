/** Whether a text speaks of what job ads and lures speak of: a cheap gate, wide rather than narrow. */

export type Mentions = (text: string) => boolean;

/** Longer than any job ad; one node may hold megabytes. */
const LOOKED_AT = 20_000;
/** Half of a letter in mathematical script. Nobody writes whole words so but to hide them. */
const DISGUISED = '\ud835';

/** The words of the pack (`about` in each language), as they are written; capitals and how accents are encoded do not matter. */
export function mentionsOf(words: readonly string[]): Mentions {
  const forms = words.flatMap((word) => [word, word.normalize('NFD')]);
  const any = [...new Set(forms), DISGUISED].map(escaped).join('|');
  const pattern = new RegExp(any, 'i');
  return (text) => pattern.test(text.slice(0, LOOKED_AT));
}

const escaped = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}\p{Cs} ]/gu, '\\$&');
