/**
 * How a text treats the accents of its language: writes them, leaves them out (`viec nhe luong cao`) or sets them
 * at random to escape filters. Told by the words that the phrases of a language with accents are made of.
 */
import { BARE } from '../fold/marks.ts';
import { WORD, type Words } from '../fold/words.ts';
import type { PhraseWord } from '../phrase/phrase-word.ts';
import { HashTable } from './hash-table.ts';
import { NumberLists } from './number-lists.ts';

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
  /** By the hash of letters: the marks that words with these letters are known with. */
  private readonly places = new HashTable();
  private readonly spellings = new NumberLists();
  private count = 0;

  /** Takes in a word of some phrase. */
  add({ hash, marks }: PhraseWord): void {
    const known = this.places.get(hash);
    const place = known < 0 ? this.count++ : known;
    if (known < 0) this.places.set(hash, place);
    if (!this.spellings.has(place, marks)) this.spellings.add(place, marks);
  }

  of(words: Words): Accents {
    let [looked, known, accented, marked, agreeing, lacking] = [0, 0, 0, 0, 0, 0];
    for (let at = 0, next = 1; at < words.count && looked < SAMPLE; at = next) {
      const whole = this.pulledApartAt(words, at);
      next = whole < 0 ? at + 1 : (words.joins.end[whole] as number);
      if (
        whole < 0 &&
        (words.kind[at] !== WORD || (words.letters[at] as number) < 2 || words.inRun[at] !== 0)
      )
        continue;
      looked++;
      const place = this.places.get((whole < 0 ? words.hash[at] : words.joins.hash[whole]) as number);
      if (place < 0) continue;
      known++;
      const marks = (whole < 0 ? words.marks[at] : words.joins.marks[whole]) as number;
      const agrees = this.spellings.has(place, marks);
      if (!this.spellings.holdsOnly(place, BARE)) accented++;
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

  /** The number of the longest known word that pieces from word `at` on make, or -1. */
  private pulledApartAt({ joins, joinFrom, joinCount, inRun }: Words, at: number): number {
    if (inRun[at] !== 0) return -1;
    const first = (joinFrom[at] as number) - 1;
    for (let join = first + (joinCount[at] as number) - 1; join >= first && join >= 0; join--) {
      const isMore = (joins.end[join] as number) > at + 1;
      if (isMore && this.places.get(joins.hash[join] as number) >= 0) return join;
    }
    return -1;
  }
}
