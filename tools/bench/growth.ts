/** Many more phrases, the same hits: what does a text cost then? */
import { readWords } from '../../src/engine/fold/read-words.ts';
import { Words } from '../../src/engine/fold/words.ts';
import { Folding } from '../../src/engine/match/folding.ts';
import { PatternSet } from '../../src/engine/match/patterns.ts';
import { ratioOf, rounds } from './clock.ts';

const FEW = 500;
const HITS = 50;
const ROUNDS = 25;

/** The time with so many phrases over that with few. Phrases begin with words of the texts and end where no text goes on. */
export function growth(texts: readonly string[], size: number): { ratio: number; hits: number } {
  const tokens = texts.join(' ').match(/\p{L}+/gu) ?? [];
  const hitting = Array.from({ length: HITS }, (_, i) => tokens.slice(i * 7, i * 7 + 3).join(' '));
  const missing = (i: number) => {
    const at = (i * 7919) % (tokens.length - 2);
    return `${tokens[at]} ${tokens[at + 1]} qx${i.toString(36)}`;
  };
  const readerOf = (count: number) => {
    const patterns = new PatternSet(new Folding([], []));
    for (let i = 0; i < count; i++) patterns.addGroup([i < HITS ? (hitting[i] as string) : missing(i)]);
    const words = new Words();
    return () => {
      let hits = 0;
      for (const text of texts) {
        words.clear();
        readWords(text, words);
        hits += patterns.find(words).groups().size;
      }
      return hits;
    };
  };
  const [few, many] = [readerOf(FEW), readerOf(size)];
  if (few() !== many()) throw new Error('the hits differ; the ratio would measure hits');
  const all = rounds({ few: () => void few(), many: () => void many() }, ROUNDS);
  return { ratio: ratioOf(all, 'many', 'few'), hits: few() };
}
