/** Long runs of words in the phrases of all packs: each is one writer's own wording until it is seen to be everybody's. */
import type { Knowledge, Rule } from '../../src/engine/knowledge.ts';
import { expandPhrase } from '../../src/engine/phrase/expand.ts';
import { type Item, parsePhrase } from '../../src/engine/phrase/parse.ts';
import { countPaths, firstOf, pathsOf } from '../../src/engine/phrase/wording.ts';
import { findPhrases } from '../find-phrases.ts';

export interface Suspect {
  /** File under `rules/`. */
  readonly file: string;
  /** The words in a row, as a phrase of their own: a line, or what stands between its named values and gaps. */
  readonly run: string;
  /** Words or characters from which it counts as long. */
  readonly long: number;
}

interface Run {
  readonly run: string;
  readonly isWhole: boolean;
}

/** Words from which a run counts as long; where words are not set apart, as many characters as they have. */
const LONG = { words: 5, han: 10, otherCharacters: 25 };
/** A run with more ways through it is aimed at how many people say it, and is found once by chance. */
const MOST_WAYS = 12;

export function suspects(knowledge: Knowledge): Suspect[] {
  return linesOf(knowledge).flatMap(({ file, phrase }) =>
    runsOf(phrase)
      .filter(isSuspect)
      .map(({ run }) => ({ file, run, long: longIn(run) })),
  );
}

function linesOf({ languages, lists }: Knowledge): { file: string; phrase: string }[] {
  const named = (file: string, phrases: readonly string[]) => phrases.map((phrase) => ({ file, phrase }));
  return [
    ...languages.flatMap(({ id, rules, frames }) => [
      ...rules.flatMap((rule) => named(`${id}/${rule.id}.yaml`, phrasesOf(rule))),
      ...Object.values(frames).flatMap((phrases) => named(`${id}/frames.yaml`, phrases)),
    ]),
    ...Object.entries(lists).flatMap(([name, phrases]) => named(`lists/${name}.yaml`, phrases)),
  ];
}

function phrasesOf({ find, unless = [] }: Rule): string[] {
  return [...findPhrases(find), ...unless];
}

/** What stands between named values and gaps, which are nobody's own wording. */
function runsOf(phrase: string): Run[] {
  const { items, exact } = parsePhrase(phrase);
  const runs: string[][] = [[]];
  for (const item of items) {
    const text = written(item);
    if (text === null) runs.push([]);
    else (runs.at(-1) as string[]).push(text);
  }
  return runs
    .filter(({ length }) => length > 0)
    .map((run) => ({ run: run.join(' ') + (exact ? '!' : ''), isWhole: runs.length === 1 }));
}

/** The item as it is written in a phrase, or null where it holds a named value or a gap. */
function written(item: Item): string | null {
  if (item.kind === 'words') return item.text;
  if (item.kind !== 'choice') return null;
  const options = item.options.map((option) => option.map(written));
  if (options.some((option) => option.includes(null))) return null;
  return `(${options.map((option) => option.join(' ')).join(' | ')})${item.optional ? '?' : ''}`;
}

/** Whether there are few ways through it and the longest is long; beside other pieces, whether every way is. */
function isSuspect({ run, isWhole }: Run): boolean {
  if (parsePhrase(run).items.every((item) => item.kind === 'choice' && item.optional)) return false;
  return expandPhrase(run).some(({ pieces: [piece] }) => {
    if (piece?.kind !== 'segment' || countPaths(piece.wording) > MOST_WAYS) return false;
    const lengths = pathsOf(piece.wording).map(({ length }) => length);
    const length = isWhole ? Math.max(...lengths) : Math.min(...lengths);
    return length >= longIn(run);
  });
}

function longIn(run: string): number {
  const isUnspaced = expandPhrase(run).some(
    ({ pieces: [piece] }) => piece?.kind === 'segment' && firstOf(piece.wording).unspaced,
  );
  if (!isUnspaced) return LONG.words;
  return /\p{Script=Han}/u.test(run) ? LONG.han : LONG.otherCharacters;
}
