/** Second readings: words that together may be one word pulled apart. Those that begin at the same word lie side by side. */
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
    const wider = <T extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(next: T, old: T) => {
      next.set(old);
      return next;
    };
    const size = this.count * 2;
    this.end = wider(new Int32Array(size), this.end);
    this.hash = wider(new Int32Array(size), this.hash);
    this.marks = wider(new Int32Array(size), this.marks);
    this.undone = wider(new Uint8Array(size), this.undone);
  }
}
