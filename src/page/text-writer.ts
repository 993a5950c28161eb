/** Puts text together with white space folded, and remembers where each piece of it came from. */
import type { PageText, Piece } from './page-text.ts';

/** Longer than any job ad; a page may hold megabytes in one element. */
const LIMIT = 20_000;
/** Words with single spaces between them, as they may be copied whole. */
const RUN = /\S+(?:[ \u00a0]\S+)*/g;
/** A blank that does not count as white space, and icons of a site's own font. */
const NO_WORD = /\u2800|[\ue000-\uf8ff\u{f0000}-\u{10fffd}]+/gu;
const MAY_BE_NO_WORD = /[\u2800\ue000-\uf8ff\udb80-\udbff]/;

export interface TextWriter {
  add(node: Piece['node'], source: string): void;
  newLine(): void;
  full(): boolean;
  /** There is more, and it is too much. */
  end(): void;
  done(): PageText;
}

/** `keepLines`: line breaks in the source are line breaks on the screen. */
export function textWriter(keepLines = false): TextWriter {
  const pieces: Piece[] = [];
  let text = '';
  let gap = '';
  let ended = false;
  const space = (blank: string) => {
    if (keepLines && blank.includes('\n')) gap = '\n';
    else if (blank && gap === '') gap = ' ';
  };
  const full = () => ended || text.length >= LIMIT;
  return {
    add(node, whole) {
      const source = wordsOf(whole.slice(0, LIMIT));
      let end = 0;
      for (const run of source.matchAll(RUN)) {
        space(source.slice(end, run.index));
        if (text) text += gap;
        gap = '';
        pieces.push({ node, at: text.length, from: run.index, length: run[0].length });
        text += run[0];
        end = run.index + run[0].length;
      }
      space(source.slice(end));
    },
    newLine() {
      gap = '\n';
    },
    full,
    end() {
      ended = true;
    },
    done: () => ({ text, pieces, tooLong: full() }),
  };
}

/** Without what is no word, character for character, so that places stay what they were. */
function wordsOf(source: string): string {
  if (!MAY_BE_NO_WORD.test(source)) return source;
  return source.replace(NO_WORD, (it: string, at: number) => {
    // inside a word an icon hides something
    const isInside = it !== '\u2800' && /^\S\S$/.test(source.charAt(at - 1) + source.charAt(at + it.length));
    return isInside ? it : '\t'.repeat(it.length);
  });
}
