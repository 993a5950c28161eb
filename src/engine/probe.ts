/** One rule looked at alone, for the build and for people who write rules: where does it strike in this text? */
import { readWords } from './fold/read-words.ts';
import { Words } from './fold/words.ts';
import { hitsOf } from './judge/conditions.ts';
import type { Knowledge, Rule } from './knowledge.ts';
import { PARTS } from './post.ts';
import { type Reading, readPost } from './reading.ts';
import { compileVocabulary } from './vocabulary.ts';

export interface Probe {
  /** Finds the places of one of the knowledge's rules in a body of text, as offsets. Throws where the rule is unknown. */
  find(rule: string, text: string): { start: number; end: number }[];
}

/** Compiles the knowledge once for all its rules. */
export function makeProbe(knowledge: Knowledge): Probe {
  const vocabulary = compileVocabulary(knowledge);
  const rules = new Map([...vocabulary.rulesByGroup.values()].flat().map((rule) => [rule.id, rule]));
  const words = new Words();
  let last: { readonly text: string; readonly reading: Reading } | null = null;
  const read = (text: string) => {
    words.clear();
    for (const part of PARTS) readWords(part === 'body' ? text : '', words);
    last = { text, reading: readPost(words, vocabulary) };
    return last.reading;
  };
  return {
    find(id, text) {
      const rule = rules.get(id);
      if (!rule) throw new Error(`no rule is called ${id}`);
      const reading = last?.text === text ? last.reading : read(text);
      return hitsOf(rule, reading).map(({ from, to }) => ({
        start: words.start[from] as number,
        end: to > from ? (words.end[to - 1] as number) : (words.start[from] as number),
      }));
    },
  };
}

/** The same knowledge with this rule alone. */
export function onlyRule(knowledge: Knowledge, rule: Rule): Knowledge {
  return {
    ...knowledge,
    languages: knowledge.languages.map((language, at) => ({ ...language, rules: at === 0 ? [rule] : [] })),
  };
}
