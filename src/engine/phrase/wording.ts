/** Plain words in order, with choices and options: the part of a phrase that needs no recogniser. */
import type { PhraseWord } from './phrase-word.ts';

export type Wording =
  | { readonly kind: 'word'; readonly word: PhraseWord }
  | { readonly kind: 'sequence'; readonly of: readonly Wording[] }
  | { readonly kind: 'choice'; readonly of: readonly Wording[]; readonly optional: boolean };

export type Path = readonly PhraseWord[];

/** Whether all of it may be missing. */
export function isNullable(wording: Wording): boolean {
  if (wording.kind === 'word') return false;
  if (wording.kind === 'sequence') return wording.of.every(isNullable);
  return wording.optional || wording.of.some(isNullable);
}

/** Most words on a way through it. */
export function lengthOf(wording: Wording): number {
  if (wording.kind === 'word') return 1;
  let [sum, most] = [0, 0];
  for (const part of wording.of) {
    const length = lengthOf(part);
    sum += length;
    most = Math.max(most, length);
  }
  return wording.kind === 'sequence' ? sum : most;
}

/** A word that it may begin with. */
export function firstOf(wording: Wording): PhraseWord {
  return wording.kind === 'word' ? wording.word : firstOf(wording.of[0] as Wording);
}

/** Whether some word of it is a character of a script written without spaces. */
export function hasCharacters(wording: Wording): boolean {
  return wording.kind === 'word' ? wording.word.unspaced === true : wording.of.some(hasCharacters);
}

/** How many ways lead through it. */
export function countPaths(wording: Wording): number {
  if (wording.kind === 'word') return 1;
  const counts = wording.of.map(countPaths);
  if (wording.kind === 'sequence') return counts.reduce((product, count) => product * count, 1);
  return counts.reduce((sum, count) => sum + count, wording.optional ? 1 : 0);
}

/** All ways through it; ask `countPaths` first. */
export function pathsOf(wording: Wording): Path[] {
  if (wording.kind === 'word') return [[wording.word]];
  const inner = wording.of.map(pathsOf);
  if (wording.kind === 'choice') return [...inner.flat(), ...(wording.optional ? [[]] : [])];
  return inner.reduce<Path[]>(
    (starts, ends) => starts.flatMap((start) => ends.map((end) => [...start, ...end])),
    [[]],
  );
}

/** Beyond all numbers of words. */
const [SEQUENCE, CHOICE, OPTION, END] = [-1, -2, -3, -4] as const;

/** 53 bits made of the wording and a number that tells how it is taken: equal for equal ones, and for no others that anybody will write. */
export function fingerprintOf(wording: Wording, taken: number): number {
  let [a, b] = [0x811c9dc5, 0x2f0b4a27];
  const mix = (part: number) => {
    a = Math.imul(a ^ part, 0x01000193) + 1;
    b = Math.imul(b ^ part, 0x5bd1e995) + (b >>> 15);
  };
  const visit = (one: Wording) => {
    if (one.kind === 'word') return mix(one.word.number);
    mix(one.kind === 'sequence' ? SEQUENCE : one.optional ? OPTION : CHOICE);
    for (const inner of one.of) visit(inner);
    mix(END);
  };
  mix(taken);
  visit(wording);
  return (a >>> 0) * 2 ** 21 + (b >>> 11);
}
