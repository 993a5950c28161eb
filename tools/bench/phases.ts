/** Run in a process of its own with the name of a mix: what the steps of an analysis cost over a bare pass, each with the steps before it. */
import { readWords } from '../../src/engine/fold/read-words.ts';
import { Words } from '../../src/engine/fold/words.ts';
import { readPost } from '../../src/engine/reading.ts';
import { compileVocabulary } from '../../src/engine/vocabulary.ts';
import { shippedPack } from '../shipped-pack.ts';
import { ratioOf, rounds } from './clock.ts';
import { bare, wholeAnalysis } from './contenders.ts';
import { active } from './expressions.ts';
import { type Mix, textsOf } from './texts.ts';

const ROUNDS = 25;
/** A bare pass is so short that one alone is hardly told from the clock's grain. */
const BARE_PASSES = 8;

export interface Phases {
  readonly words: number;
  readonly phrases: number;
  readonly values: number;
  readonly whole: number;
}

const texts = textsOf(process.argv[2] as Mix);
const { patterns, ...rest } = compileVocabulary(active(shippedPack().knowledge));
const words = new Words();
const read = (text: string) => {
  words.clear();
  readWords(text, words);
};
const scan = wholeAnalysis();
let sum = 0;
const each = (work: (text: string) => void) => () => {
  for (const text of texts) work(text);
};
const all = rounds(
  {
    bare: () => {
      for (let pass = 0; pass < BARE_PASSES; pass++) for (const text of texts) sum += bare(text);
    },
    words: each(read),
    phrases: each((text) => {
      read(text);
      patterns.find(words);
    }),
    values: each((text) => {
      read(text);
      readPost(words, { patterns, ...rest });
    }),
    whole: each((text) => {
      sum += scan(text);
    }),
  },
  ROUNDS,
);
const over = (name: keyof Phases) => ratioOf(all, name, 'bare') * BARE_PASSES;
const phases: Phases = {
  words: over('words'),
  phrases: over('phrases'),
  values: over('values'),
  whole: over('whole'),
};
console.log(JSON.stringify({ ...phases, sum }));
