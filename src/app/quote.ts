/** Makes evidence readable: it is told with its whole clause where that is short, else with the words next to it. */

const READABLE = 72;
/** What is longer reads well alone. */
const SHORT = 16;
/** How far the words next to short evidence reach. */
const NEAR = 24;

/** Where a clause ends; not the marks inside "1,500" and "z.a.l.o", nor the dash of "20 - 30". */
const BOUND = /[.,;!?…]+(?=\s|$)|[\n()[\]"“”]|(?<!\d)\s\p{Pd}+(?=\s)|\p{So}/gu;
const LEAD = /^[\s\p{Pd}•*·]+/u;

const WORDS_BEFORE = /(?<=\s)(?:\S+[ \u00a0]+)+$/;
const WORDS_AFTER = /^(?:[ \u00a0]+\S+(?=\s))+/;

export interface Span {
  readonly start: number;
  readonly end: number;
}

export function widen(text: string, span: Span): Span {
  const clause = clauseAround(text, span);
  if (clause.end - clause.start <= READABLE) return clause;
  return span.end - span.start < SHORT ? withNeighbours(text, span, clause) : span;
}

/** Looked for no further than a clause may reach, so that the search is short on any text. */
function clauseAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - READABLE - 1);
  let [first, last] = [from, Math.min(text.length, end + READABLE + 1)];
  for (const { 0: mark, index } of text.slice(from, last).matchAll(BOUND)) {
    const at = from + index;
    if (at + mark.length <= start) first = at + mark.length;
    if (at >= end) {
      last = at;
      break;
    }
  }
  const lead = text.slice(first, start).match(LEAD)?.[0].length ?? 0;
  return { start: first + lead, end: end + text.slice(end, last).trimEnd().length };
}

/** Words of the same clause that end, or begin, where the evidence does. */
function withNeighbours(text: string, { start, end }: Span, clause: Span): Span {
  // The ends of a clause bound a word, the ends of a reach do not.
  const before = `${start - NEAR > clause.start ? '' : '\n'}${text.slice(Math.max(clause.start, start - NEAR), start)}`;
  const after = `${text.slice(end, Math.min(clause.end, end + NEAR))}${end + NEAR < clause.end ? '' : '\n'}`;
  const lead = before.match(WORDS_BEFORE)?.[0].length ?? 0;
  const tail = lead > 0 ? 0 : (after.match(WORDS_AFTER)?.[0].length ?? 0);
  return { start: start - lead, end: end + tail };
}

export function quote(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  if (words.length <= READABLE) return words;
  return `${words.slice(0, READABLE).replace(/ \S*$/, '')}…`;
}
