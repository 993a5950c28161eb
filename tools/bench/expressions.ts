/** What somebody would write instead of the engine: one regular expression for each phrase of the active rules. */
import type { Knowledge, Status } from '../../src/engine/knowledge.ts';
import { type Item, parsePhrase } from '../../src/engine/phrase/parse.ts';
import { findPhrases } from '../find-phrases.ts';

export interface Expressions {
  readonly all: readonly RegExp[];
  /** Phrases with named values (`<money>`, `<chat>`): no expression of their own could be fair. */
  readonly leftOut: number;
}

/** The languages and rules a reader has. */
export function active(knowledge: Knowledge): Knowledge {
  const isActive = ({ status }: { status: Status }) => status === 'active';
  const languages = knowledge.languages.filter(isActive);
  return {
    ...knowledge,
    languages: languages.map((language) => ({ ...language, rules: language.rules.filter(isActive) })),
  };
}

export function phrasesOf(knowledge: Knowledge): string[] {
  return active(knowledge).languages.flatMap(({ rules }) => rules.flatMap(({ find }) => findPhrases(find)));
}

export function phraseExpressions(knowledge: Knowledge): Expressions {
  const phrases = phrasesOf(knowledge);
  const sources = phrases
    .map((phrase) => sourceOf(parsePhrase(phrase).items))
    .filter((source) => source !== null);
  const all = sources.map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'iu'));
  return { all, leftOut: phrases.length - all.length };
}

/** Choices stay choices: multiplied out they would be many times as many expressions. Null where a named value stands. */
function sourceOf(items: readonly Item[]): string | null {
  let source = '';
  for (const item of items) {
    const part = partOf(item);
    if (part === null) return null;
    source += part.isOptional || source === '' ? part.source : `[^\\p{L}\\p{N}]+${part.source}`;
  }
  return source;
}

function partOf(item: Item): { source: string; isOptional: boolean } | null {
  if (item.kind === 'slot') return null;
  if (item.kind === 'gap') return { source: '(?:[^\\p{L}\\p{N}]+[\\p{L}\\p{N}]+){0,3}', isOptional: true };
  if (item.kind === 'words')
    return { source: item.text.replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}]+'), isOptional: false };
  const options = item.options.map(sourceOf);
  if (options.includes(null)) return null;
  const choice = `(?:${options.join('|')})`;
  return item.optional
    ? { source: `(?:[^\\p{L}\\p{N}]+${choice})?`, isOptional: true }
    : { source: choice, isOptional: false };
}
