/**
 * How a text treats the accents of its language: writes them, leaves them out (`viec nhe luong cao`) or sets them
 * at random to escape filters. Told by the words that the phrases of a language with accents are made of.
 */
import { BARE } from '../fold/marks.ts';
import { WORD, type Words } from '../fold/words.ts';
import type { PhraseWord } from '../phrase/expand.ts';

/** `foreign`: the words are of no language with accents; `unknown`: too few words to tell, and none has an accent. */
export type Accents = 'written' | 'missing' | 'random' | 'foreign' | 'unknown';

/** Words looked at, the first of a post: the hand that begins it mostly ends it. */
const SAMPLE = 80;
/** Fewer words tell nothing. */
const LEAST = 4;
/**
 * Measured on the corpora: words that a Vietnamese phrase has are two thirds and more of a Vietnamese text and at most
 * a third of any other; their accents agree with some phrase in eight of ten cases where they are meant, in one or two by chance.
 */
const SHARE = 0.5;
const AGREEMENT = 0.45;

/** Words with two tones that are no slips any more. */
const CROOKED = 2;

export class AccentSense {
  /** The marks that the words with these letters are known with. */
  private readonly spellings = new Map<number, Set<number>>();

  /** Takes in a word of some phrase. */
  add({ hash, marks }: PhraseWord): void {
    const known = this.spellings.get(hash);
    if (known) known.add(marks);
    else this.spellings.set(hash, new Set([marks]));
  }

  of(words: Words): Accents {
    let [looked, known, accented, marked, agreeing, lacking] = [0, 0, 0, 0, 0, 0];
    for (let at = 0; at < words.count && looked < SAMPLE; at++) {
      if (words.kind[at] !== WORD || (words.letters[at] as number) < 2 || words.inRun[at] !== 0) continue;
      looked++;
      const spellings = this.spellings.get(words.hash[at] as number);
      if (!spellings) continue;
      known++;
      const marks = words.marks[at] as number;
      const agrees = spellings.has(marks);
      if (spellings.size > 1 || !spellings.has(BARE)) accented++;
      if (marks !== BARE) marked++;
      if (agrees) agreeing += marks === BARE ? 0 : 1;
      else if (marks === BARE) lacking++;
    }
    if (words.crooked >= CROOKED && known >= looked * SHARE) return 'random';
    if (looked < LEAST) return words.isBare ? 'unknown' : 'written';
    if (marked >= LEAST && agreeing < marked * AGREEMENT && known >= looked * SHARE) return 'random';
    if (accented >= looked * SHARE && lacking >= marked) return 'missing';
    return words.isBare ? 'foreign' : 'written';
  }
}
