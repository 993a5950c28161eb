/** One rule looked at alone, for the build and for people who write rules: where does it strike in this text? */
import { readWords } from './fold/read-words.ts';
import { Words } from './fold/words.ts';
import { compileRule, hitsOf } from './judge/conditions.ts';
import type { Knowledge, Rule } from './knowledge.ts';
import { PARTS } from './post.ts';
import { readPost } from './reading.ts';
import { compileVocabulary } from './vocabulary.ts';

export interface Probe {
  /** Compiles one rule; the answer finds its places in a body of text, as offsets. */
  prepare(rule: Rule): (text: string) => { start: number; end: number }[];
}

/** The knowledge without its rules, so that each is tried by itself. */
export function makeRuleProbe(knowledge: Knowledge): Probe {
  const languages = knowledge.languages.map((language) => ({ ...language, rules: [] }));
  const words = new Words();
  return {
    prepare: (rule) => {
      const vocabulary = compileVocabulary(
        { ...knowledge, languages },
        new Set(['draft', 'trial', 'active']),
      );
      const compiled = compileRule(rule, vocabulary.patterns);
      return (text) => {
        words.clear();
        for (const part of PARTS) readWords(part === 'body' ? text : '', words);
        return hitsOf(compiled, readPost(words, vocabulary)).map(({ from, to }) => ({
          start: words.start[from] as number,
          end: to > from ? (words.end[to - 1] as number) : (words.start[from] as number),
        }));
      };
    },
  };
}
