/** Ways to be reached on the net: links, e-mail, names after an `@`. Started from `/`, `www.` and `@`, never by a pattern over the text. */
import { isDigit, isLetter, kindAt } from '../fold/characters.ts';
import { BREAK, WORD, type Words } from '../fold/words.ts';
import type { Hit } from '../match/found.ts';
import { gapBefore, textBefore } from './between.ts';
import { eachSign } from './each-sign.ts';

/** Longest link, in words. */
const LONGEST = 16;
/** Longest last part of a host before a path, in letters: more and two sentences may have met. */
const LONGEST_END = 4;
/** Shortest name after an `@`, in characters. */
const SHORTEST_NAME = 4;

/** Words that stand in links (`://`, `www.`) or before the path of one (`t.me/`). */
export function findLinks(words: Words): Hit[] {
  const hits: Hit[] = [];
  const add = (at: number, from: number): number => {
    let to = from + 1;
    while (to < words.count && to - from < LONGEST && !isParted(words, to)) to++;
    if (to === from + 1) return 0;
    hits.push({ from, to, undone: false });
    return Math.max(0, (words.end[to - 1] as number) - at - 1);
  };
  eachSign(words, '/', (source, i, word) => {
    const from = source.startsWith('://', i - 1) ? word - 1 : hostBefore(words, i, word);
    return from === null || from < 0 || words.kind[from] !== WORD ? 0 : add(i, from);
  });
  const starts = new Set(hits.map(({ from }) => from));
  eachSign(words, 'www.', (source, i, word) => {
    const isNew = words.start[word] === i && !source.startsWith('://', i - 3) && !starts.has(word);
    return isNew ? add(i, word) : 0;
  });
  return hits;
}

/** The first word of the host that ends at `end`, before word `at`; null where none does. */
function hostBefore(words: Words, end: number, at: number): number | null {
  if (at === 0 || words.end[at - 1] !== end || (words.letters[at - 1] as number) > LONGEST_END) return null;
  let from = at - 1;
  while (from > 0 && gapBefore(words, from) === 1 && '.-'.includes(textBefore(words, from))) from--;
  return from < at - 1 && textBefore(words, at - 1) === '.' ? from : null;
}

/** The links whose host begins with one of `hosts`. */
export function linksTo(links: readonly Hit[], hosts: readonly Hit[]): Hit[] {
  const starts = new Set(hosts.map(({ from }) => from));
  // `t.me/`, `https://t.me/`, `https://www.t.me/`
  return links.filter(({ from }) => starts.has(from) || starts.has(from + 1) || starts.has(from + 2));
}

/** E-mail addresses, from the first word of the name to the end of the host. */
export function findMail(words: Words): Hit[] {
  const hits: Hit[] = [];
  eachSign(words, '@', (_, i, word) => {
    if (word === 0 || words.end[word - 1] !== i || words.start[word] !== i + 1) return 0;
    const [from, to] = [pieces(words, word - 1, -1), pieces(words, word, 1) + 1];
    if (to > word + 1) hits.push({ from, to, undone: false });
    return 0;
  });
  return hits;
}

/** The last of the words parted by nothing but `.`, `-` or `_`, from word `at` forward (1) or back (-1). */
function pieces(words: Words, at: number, step: 1 | -1): number {
  let last = at;
  for (;;) {
    const gap = step > 0 ? last + 1 : last;
    if (gap <= 0 || gapBefore(words, gap) > 1 || !'.-_'.includes(textBefore(words, gap))) return last;
    if ((words.kind[last + step] as number) >= BREAK) return last;
    last += step;
  }
}

/** Names on some service: `@name_01`, where no e-mail address ends. */
export function findHandles(words: Words): Hit[] {
  const hits: Hit[] = [];
  eachSign(words, '@', (source, i, word) => {
    const before = i > 0 ? kindAt(source, i - 1) : 0;
    if (words.start[word] !== i + 1 || isLetter(before) || isDigit(before)) return 0;
    const to = pieces(words, word, 1) + 1;
    const length = (words.end[to - 1] as number) - i - 1;
    if (length >= SHORTEST_NAME) hits.push({ from: word, to, undone: false });
    return length;
  });
  return hits;
}

/** A sentence ends or white space stands before the word. */
function isParted(words: Words, at: number): boolean {
  return (words.kind[at] as number) >= BREAK || gapBefore(words, at) > 3 || /\s/.test(textBefore(words, at));
}
