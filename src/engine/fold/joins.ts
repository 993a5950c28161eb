/** Second readings: words that together may be one word pulled apart. Those that begin at the same word lie side by side. */
import { widened } from '../widened.ts';

export class Joins {
  count = 0;
  /** Index after the last word of it. */
  end = new Int32Array(64);
  hash = new Int32Array(64);
  /** As `Words.marks`. */
  marks = new Int32Array(64);
  /** 0 where only the end of a line parts the pieces: nobody hid anything. */
  undone = new Uint8Array(64);

  push(end: number, hash: number, marks: number, undone: boolean): void {
    if (this.count === this.end.length) this.grow();
    const at = this.count++;
    this.end[at] = end;
    this.hash[at] = hash;
    this.marks[at] = marks;
    this.undone[at] = undone ? 1 : 0;
  }

  private grow(): void {
    this.end = widened(this.end);
    this.hash = widened(this.hash);
    this.marks = widened(this.marks);
    this.undone = widened(this.undone);
  }
}
