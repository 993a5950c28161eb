/** The matcher beside the slow truth of the tests, every phrase tried at every word: a run that finds other things is no fast run. */
import { readWords } from '../../src/engine/fold/read-words.ts';
import { Words } from '../../src/engine/fold/words.ts';
import { Folding } from '../../src/engine/match/folding.ts';
import { PatternSet } from '../../src/engine/match/patterns.ts';
import { expandPhrase } from '../../src/engine/phrase/expand.ts';
import { countPaths } from '../../src/engine/phrase/wording.ts';
import { placesOf, senseOf } from '../../test/engine/match/reference.ts';

/** So many phrases are cut from the texts themselves, lest nothing is found. */
const CUT = 150;
const LONGEST = 4;
const WORDS_A_LINE = 7;
/** Left to the tests: a gap is closed from its nearest start, and a named value needs its recogniser. */
const SPECIAL = /\.\.|</;
/** The slow truth tries every way through a phrase. */
const MOST_WAYS = 8;

export interface Truth {
  readonly phrases: number;
  readonly both: number;
  /** Places that only the slow truth finds, or only the matcher. */
  readonly missed: number;
  readonly invented: number;
}

export function compareWithTruth(ruled: readonly string[], texts: readonly string[]): Truth {
  const phrases = [...ruled.filter(isPlain), ...cutFrom(texts)];
  const patterns = new PatternSet(new Folding([], []));
  const groups = phrases.map((phrase) => patterns.addGroup([phrase]));
  const sense = senseOf(phrases);
  let [both, missed, invented] = [0, 0, 0];
  for (const text of texts.flatMap((one) => [one, bareOf(one), wrapped(one)])) {
    const words = new Words();
    readWords(text, words);
    const accents = sense.of(words);
    const found = patterns.find(words);
    for (const [at, phrase] of phrases.entries()) {
      const wanted = new Set(placesOf(phrase, words, accents));
      const hits = new Map(found.group(groups[at] as number).map((hit) => [`${hit.from}-${hit.to}`, hit]));
      for (const place of wanted) hits.has(place) ? both++ : missed++;
      // the slow truth takes no word apart and none together
      for (const [place, { from, to, undone }] of hits)
        if (!wanted.has(place) && !undone && to - from > 1) invented++;
    }
  }
  return { phrases: phrases.length, both, missed, invented };
}

function isPlain(phrase: string): boolean {
  if (SPECIAL.test(phrase)) return false;
  const pieces = expandPhrase(phrase).flatMap((sequence) => sequence.pieces);
  return pieces.every((piece) => piece.kind === 'segment' && countPaths(piece.wording) <= MOST_WAYS);
}

function cutFrom(texts: readonly string[]): string[] {
  const words =
    texts
      .join(' ')
      .normalize('NFC')
      .match(/\p{Script=Latin}+|(?<![\p{L}\d.,])\d+(?![\p{L}\d.,])/gu) ?? [];
  const step = Math.max(1, Math.floor(words.length / CUT));
  return Array.from({ length: CUT }, (_, i) =>
    words.slice(i * step, i * step + 2 + (i % (LONGEST - 1))),
  ).flatMap((some) => (some.length > 1 ? [some.join(' ')] : []));
}

function bareOf(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd');
}

function wrapped(text: string): string {
  let spaces = 0;
  return text.replace(/ /g, () => (++spaces % WORDS_A_LINE === 0 ? '\n' : ' '));
}
