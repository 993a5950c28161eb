/** Letters pulled apart (`z.a.l.o`, `l ư ơ n g`): finds the runs and notes the whole word beside the pieces. */
import { hashLetters, marksBetween, spell } from './spell.ts';
import { WORD, type Words } from './words.ts';

const PIECE = 6;
const LONGEST = 40;

/** Looks over the words from `first` on, those of `source`. Linear: a word is looked at in two runs at most. */
export function joinPieces(source: string, words: Words, first: number): void {
  for (let i = first; i < words.count; ) {
    const by = gapAfter(source, words, i);
    if (by === '') {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < words.count && end - i < LONGEST && gapAfter(source, words, end - 1) === by) end++;
    const isOne = isPulledApart(words, i, end, by);
    if (isOne) note(source, words, i, end);
    // where it is none, its last word may begin another run
    i = isOne ? end : end - 1;
  }
}

/** What parts a word from the next: one space, one mark or emoji, or '' where they are no pieces of one word. */
function gapAfter(source: string, words: Words, at: number): '' | 'space' | 'mark' {
  if (at + 1 >= words.count || words.kind[at] !== WORD || words.kind[at + 1] !== WORD) return '';
  if ((words.letters[at] as number) > PIECE || (words.letters[at + 1] as number) > PIECE) return '';
  const start = words.end[at] as number;
  const width = (words.start[at + 1] as number) - start;
  if (width < 1 || width > 2) return '';
  const isSpace = source.charCodeAt(start) === 0x20 || source.charCodeAt(start) === 0xa0;
  if (width === 2 && (isSpace || source.charCodeAt(start) < 0x2000)) return '';
  return isSpace ? 'space' : 'mark';
}

/** Between spaces only single letters count, three at least; between marks half of the pieces must be single. */
function isPulledApart(words: Words, from: number, to: number, by: 'space' | 'mark'): boolean {
  let singles = 0;
  let letters = 0;
  for (let i = from; i < to; i++) {
    letters += words.letters[i] as number;
    if (words.letters[i] === 1) singles++;
  }
  return by === 'space' ? singles === to - from && singles >= 3 : letters >= 3 && singles * 2 >= to - from;
}

function note(source: string, words: Words, from: number, to: number): void {
  const whole = spell(source, words.start[from] as number, words.end[to - 1] as number);
  words.joinEnd[from] = to;
  words.joinHash[from] = hashLetters(whole.letters);
  words.joinMarks[from] = marksBetween(whole, 0, whole.letters.length);
}
