/** Ways to be reached: phone numbers, links, e-mail. Started from numbers, `@`, `://` and points, never by a pattern over the text. */
import { NUMBER, WORD, type Words } from '../fold/words.ts';
import type { Hit } from '../match/found.ts';

/** Runs of digits that can be dialled: 9 to 15 digits, parted by at most one mark, that start with 0, 84 or +. */
export function findPhones(words: Words): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.count; at++) {
    if (words.kind[at] !== NUMBER) continue;
    let to = at + 1;
    while (to < words.count && words.kind[to] === NUMBER && gap(words, to) <= 1) to++;
    const text = words.text(at, to);
    const digits = text.replace(/[^0-9oO]/g, '').length;
    const plus = words.sourceOf(at).charAt((words.start[at] as number) - 1) === '+';
    if (digits >= 9 && digits <= 15 && (plus || /^[0oO]|^84/.test(text)))
      hits.push({ from: at, to, undone: false });
    at = to - 1;
  }
  return hits;
}

/** Words that stand in links (`://`, `www.`) or before the path of one (`t.me/`). */
export function findLinks(words: Words): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at + 1 < words.count; at++) {
    if (words.kind[at] !== WORD || !startsLink(words, at)) continue;
    let to = at + 1;
    while (to < words.count && to - at < 12 && (words.hash[to] as number) !== 0 && !hasSpaceBefore(words, to))
      to++;
    if (to > at + 1) hits.push({ from: at, to, undone: false });
    at = to - 1;
  }
  return hits;
}

function startsLink(words: Words, at: number): boolean {
  const source = words.sourceOf(at);
  const end = words.end[at] as number;
  if (source.startsWith('://', end)) return true;
  if (source.charAt(end) !== '.') return false;
  const word = source.slice(words.start[at], end).toLowerCase();
  if (word === 'www') return true;
  const next = words.end[at + 1] as number;
  return gap(words, at + 1) === 1 && next - end <= 5 && source.charAt(next) === '/';
}

/** E-mail addresses, from the name to the end of the host. */
export function findMail(words: Words): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at + 2 < words.count; at++) {
    if (words.kind[at] !== WORD && words.kind[at] !== NUMBER) continue;
    if (words.sourceOf(at).charAt(words.end[at] as number) !== '@' || gap(words, at + 1) !== 1) continue;
    let to = at + 2;
    while (
      to < words.count &&
      gap(words, to) === 1 &&
      '.-'.includes(words.sourceOf(to).charAt((words.start[to] as number) - 1))
    )
      to++;
    if (to > at + 2) hits.push({ from: at, to, undone: false });
  }
  return hits;
}

function gap(words: Words, at: number): number {
  if (words.part[at] !== words.part[at - 1]) return Number.POSITIVE_INFINITY;
  return (words.start[at] as number) - (words.end[at - 1] as number);
}

function hasSpaceBefore(words: Words, at: number): boolean {
  const source = words.sourceOf(at);
  for (let i = words.end[at - 1] as number; i < (words.start[at] as number); i++) {
    if (source.charCodeAt(i) <= 0x20 || source.charCodeAt(i) === 0xa0) return true;
  }
  return false;
}
