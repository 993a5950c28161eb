/** Signs that are no words: flags, laughter, quotation. Each is told by the word before which it stands. */
import { kindAt } from '../fold/characters.ts';
import { LETTER_A, LETTER_Z } from '../fold/letters.ts';
import type { Words } from '../fold/words.ts';
import type { Hit } from '../match/found.ts';
import { eachSign } from './each-sign.ts';

export interface Flag extends Hit {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Number of its part: it may stand in one without words. */
  readonly part: number;
  /** Offsets in the source of its part: a flag is no word. */
  readonly start: number;
  readonly end: number;
}

const REGIONAL = '\ud83c';
const REGIONAL_A = 0xdde6;
const LAUGHS = new Set([0x1f602, 0x1f923, 0x1f606, 0x1f639, 0x1f605]);
/** Longest quotation in letters, however they are written; a lost quotation mark must not quote the rest of the text. */
const LONGEST_QUOTE = 130;
/** How far the closing mark is looked for, in UTF-16 units: marks of their own and emoji lengthen a text fourfold. */
const FARTHEST_CLOSE = 640;
const QUOTES: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '«': '»',
  '「': '」',
  '『': '』',
  '‘': '’',
  '”': '”',
  "'": "'",
  '＂': '＂',
  '＇': '＇',
};

/** Pairs of regional indicators. */
export function findFlags(words: Words): Flag[] {
  const flags: Flag[] = [];
  eachSign(words, REGIONAL, (source, i, word, part) => {
    const [first, second] = [source.charCodeAt(i + 1) - REGIONAL_A, source.charCodeAt(i + 3) - REGIONAL_A];
    if (!isIndicator(first) || source.charAt(i + 2) !== REGIONAL || !isIndicator(second)) return 0;
    const country = String.fromCharCode(0x41 + first, 0x41 + second);
    flags.push({ from: word, to: word, undone: false, country, part, start: i, end: i + 4 });
    return 3;
  });
  return flags;
}

function isIndicator(letter: number): boolean {
  return letter >= 0 && letter < 26;
}

/** `:))`, `=))` and laughing faces. */
export function findLaughs(words: Words): Hit[] {
  const hits: Hit[] = [];
  const add = (word: number) => hits.push({ from: word, to: word, undone: false });
  for (const lead of ['\ud83d', '\ud83e']) {
    eachSign(words, lead, (source, i, word) => {
      if (LAUGHS.has(source.codePointAt(i) as number)) add(word);
      return 1;
    });
  }
  eachSign(words, ')', (source, i, word) => {
    const mouth = source.charAt(i - 1);
    if ((mouth === ':' || mouth === '=') && source.charAt(i + 1) === ')') add(word);
    return 0;
  });
  return hits;
}

/** What stands between quotation marks. */
export function findQuoted(words: Words): Hit[] {
  const hits: Hit[] = [];
  for (const open of Object.keys(QUOTES)) {
    const close = QUOTES[open] as string;
    eachSign(words, open, (source, i, word) => {
      const end = isLetterAt(source, i - 1) ? -1 : lengthTo(source, i + 1, close);
      if (end < 0) return 0;
      let [to, letters] = [word, 0];
      while (to < words.count && words.sourceOf(to) === source && (words.end[to] as number) <= i + 1 + end)
        letters += words.letters[to++] as number;
      if (letters > LONGEST_QUOTE) return 0;
      if (to > word) hits.push({ from: word, to, undone: false });
      return end + 1;
    });
  }
  return hits;
}

/** Units up to the closing mark, or -1; the apostrophe of "don't" closes nothing. */
function lengthTo(source: string, from: number, close: string): number {
  const near = source.slice(from, from + FARTHEST_CLOSE + 1);
  let end = near.indexOf(close);
  while (end >= 0 && isLetterAt(near, end + 1)) end = near.indexOf(close, end + 1);
  return end;
}

/** Whether a letter of Latin script covers the place, styled ones of two UTF-16 units included. */
function isLetterAt(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  const kind = kindAt(source, unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at);
  return kind >= LETTER_A && kind <= LETTER_Z;
}
