/** Puts text together with white space folded, and remembers where each piece of it came from. */
import type { PageText, Piece } from './page-text.ts';

/** Longer than any job ad; a page may hold megabytes in one element. */
const LIMIT = 20_000;
/** Words with single spaces between them, as they may be copied whole. */
const RUN = /\S+(?:[ \u00a0]\S+)*/g;

export interface TextWriter {
  add(node: Piece['node'], source: string): void;
  newLine(): void;
  full(): boolean;
  done(): PageText;
}

/** `keepLines`: line breaks in the source are line breaks on the screen. */
export function textWriter(keepLines = false): TextWriter {
  const pieces: Piece[] = [];
  let text = '';
  let gap = '';
  const space = (blank: string) => {
    if (keepLines && blank.includes('\n')) gap = '\n';
    else if (blank && gap === '') gap = ' ';
  };
  return {
    add(node, source) {
      let end = 0;
      for (const run of source.slice(0, LIMIT).matchAll(RUN)) {
        space(source.slice(end, run.index));
        if (text) text += gap;
        gap = '';
        pieces.push({ node, at: text.length, from: run.index, length: run[0].length });
        text += run[0];
        end = run.index + run[0].length;
      }
      space(source.slice(end, LIMIT));
    },
    newLine() {
      gap = '\n';
    },
    full: () => text.length >= LIMIT,
    done: () => ({ text, pieces, tooLong: text.length >= LIMIT }),
  };
}
