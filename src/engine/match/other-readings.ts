/** What a word may be read as besides what it is: a word pulled apart that begins here, or what it is short for. */
import type { Words } from '../fold/words.ts';
import { keyOf, type Lexicon } from './lexicon.ts';

export interface Alternative {
  readonly path: readonly { readonly hash: number; readonly marks: number }[];
  /** Index of the word after it. */
  readonly to: number;
  readonly undone: boolean;
}

export function otherReadings(words: Words, at: number, lexicon: Lexicon): Alternative[] {
  const { joins } = words;
  const first = (words.joinFrom[at] as number) - 1;
  const readings: Alternative[] = [];
  for (let join = first; join < first + (words.joinCount[at] as number); join++) {
    const word = { hash: joins.hash[join] as number, marks: joins.marks[join] as number };
    const [to, undone] = [joins.end[join] as number, joins.undone[join] === 1];
    const number = lexicon.numberOf(keyOf(word.hash, word.marks));
    if (number < 0) continue;
    readings.push({ path: [word], to, undone });
    for (const path of lexicon.formsOf(number) ?? []) readings.push({ path, to, undone });
  }
  const number = lexicon.numberOf(keyOf(words.hash[at] as number, words.marks[at] as number));
  if (number >= 0 && !words.isUnit(at))
    for (const path of lexicon.formsOf(number) ?? []) readings.push({ path, to: at + 1, undone: false });
  return readings;
}
