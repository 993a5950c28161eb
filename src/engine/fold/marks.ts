/** The marks of a whole word as one number, so that accents are compared as quickly as letters. */
import { marksOf, QUALITY_SHIFT, TONE_BITS } from './letters.ts';

/** No marks at all: the word may be a Vietnamese one written without them. */
export const BARE = 0;

/** Gathers the marks of a word letter by letter. Tones keep their order but not their place: `hoá` and `hóa` are one word. */
export class MarkSum {
  private qualities = 0;
  private tones = 0;

  clear(): void {
    this.qualities = 0;
    this.tones = 0;
  }

  /** Adds the marks of a unit that belongs to letter number `letter` of the word. */
  add(unit: number, letter: number): void {
    this.addMarks(marksOf(unit), letter);
  }

  addMarks(marks: number, letter: number): void {
    if (marks === 0) return;
    const quality = marks >> QUALITY_SHIFT;
    const tone = marks & TONE_BITS;
    if (quality > 0) this.qualities = (Math.imul(this.qualities, 61) + letter * 4 + quality) | 0;
    if (tone > 0) this.tones = this.tones * 8 + tone;
  }

  /** More than one tone: no Vietnamese word has two, whoever sets marks by chance soon does. */
  hasTwoTones(): boolean {
    return this.tones > TONE_BITS;
  }

  /** `BARE` for none; equal for words that carry the same marks. */
  sum(): number {
    if (this.qualities === 0 && this.tones === 0) return BARE;
    return Math.imul(this.qualities, 0x01000193) ^ this.tones || 1;
  }
}
