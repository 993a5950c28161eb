/** Long phrases that stand in the corpora once only: they were written for a row, not for what such rows have in common. */
import { readWords } from '../../src/engine/fold/read-words.ts';
import { Words } from '../../src/engine/fold/words.ts';
import type { Find, Knowledge } from '../../src/engine/knowledge.ts';
import { Folding } from '../../src/engine/match/folding.ts';
import { PatternSet } from '../../src/engine/match/patterns.ts';
import { expandPhrase } from '../../src/engine/phrase/expand.ts';
import { firstOf, type Wording } from '../../src/engine/phrase/wording.ts';

export interface FittedPhrase {
  readonly rule: string;
  readonly phrase: string;
}

/** Shorter phrases are too common to be anybody's own. */
const LONG = 5;

export function fittedPhrases(knowledge: Knowledge, texts: Iterable<string>): FittedPhrase[] {
  const patterns = new PatternSet(new Folding([], []));
  const suspects = knowledge.languages
    .flatMap(({ rules }) =>
      rules.flatMap(({ id, find }) => phrasesOf(find).map((phrase) => ({ rule: id, phrase }))),
    )
    .filter(({ phrase }) => isLong(phrase))
    .map((suspect) => ({ ...suspect, group: patterns.addGroup([suspect.phrase]), texts: 0 }));
  if (suspects.length === 0) return [];
  const words = new Words();
  for (const text of texts) {
    words.clear();
    readWords(text, words);
    const found = patterns.find(words);
    for (const suspect of suspects) if (found.has(suspect.group)) suspect.texts++;
  }
  return suspects.filter((suspect) => suspect.texts === 1).map(({ rule, phrase }) => ({ rule, phrase }));
}

function phrasesOf(find: Find): readonly string[] {
  if ('any' in find) return find.any;
  return ('all' in find ? find.all : find.of).flatMap(phrasesOf);
}

/** Whether every way through it is five plain words in a row; a character is no word. */
function isLong(phrase: string): boolean {
  return expandPhrase(phrase).every(({ pieces }) => {
    const [piece] = pieces;
    if (pieces.length > 1 || piece?.kind !== 'segment' || firstOf(piece.wording).unspaced) return false;
    return fewestWords(piece.wording) >= LONG;
  });
}

function fewestWords(wording: Wording): number {
  if (wording.kind === 'word') return 1;
  const counts = wording.of.map(fewestWords);
  if (wording.kind === 'sequence') return counts.reduce((sum, count) => sum + count, 0);
  return wording.optional ? 0 : Math.min(...counts);
}
