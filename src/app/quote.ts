/** Makes evidence readable: a lone word gets its neighbours, a long stretch an end, both only within the clause. */

const READABLE = 60;
const SHORT = 16;
/** How far neighbours are looked for; keeps the search short on any text. */
const REACH = 40;

/** Up to two words of the same clause that end, or begin, where the evidence does. */
const WORDS_BEFORE = /(?<=[\s,.;:!?…()"“”])(?:[^\s,.;:!?…()"“”]+[ \u00a0]+){1,2}$/;
const WORDS_AFTER = /^(?:[ \u00a0]+[^\s,.;:!?…()"“”]+(?=[\s,.;:!?…()"“”])){1,2}/;

export interface Span {
  readonly start: number;
  readonly end: number;
}

export function widen(text: string, { start, end }: Span): Span {
  if (end - start >= SHORT) return { start, end };
  // The ends of a text bound a word, the ends of a reach do not.
  const before = `${start > REACH ? '' : '\n'}${text.slice(Math.max(0, start - REACH), start)}`;
  const after = `${text.slice(end, end + REACH)}${end + REACH < text.length ? '' : '\n'}`;
  const lead = before.match(WORDS_BEFORE)?.[0].length ?? 0;
  const tail = lead > 0 ? 0 : (after.match(WORDS_AFTER)?.[0].length ?? 0);
  return { start: start - lead, end: end + tail };
}

export function quote(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  if (words.length <= READABLE) return words;
  return `${words.slice(0, READABLE).replace(/ \S*$/, '')}…`;
}
