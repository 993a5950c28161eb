/** Word hashes to numbers, by open addressing in flat arrays: asked for every word of every text. */
const LEAST_SLOTS = 64;

export class HashTable {
  private hashes = new Int32Array(LEAST_SLOTS);
  /** The value plus one; 0 for a free slot. */
  private values = new Int32Array(LEAST_SLOTS);
  private mask = LEAST_SLOTS - 1;
  private count = 0;

  /** Values are 0 or more. */
  set(hash: number, value: number): void {
    const slot = this.slotOf(hash);
    const isNew = this.values[slot] === 0;
    this.hashes[slot] = hash;
    this.values[slot] = value + 1;
    if (isNew && ++this.count * 2 > this.values.length) this.grow();
  }

  /** The value, or -1. */
  get(hash: number): number {
    return (this.values[this.slotOf(hash)] as number) - 1;
  }

  private slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.values[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }

  private grow(): void {
    const [hashes, values] = [this.hashes, this.values];
    this.hashes = new Int32Array(hashes.length * 2);
    this.values = new Int32Array(hashes.length * 2);
    this.mask = this.values.length - 1;
    for (const [old, value] of values.entries()) {
      if (value === 0) continue;
      const slot = this.slotOf(hashes[old] as number);
      this.hashes[slot] = hashes[old] as number;
      this.values[slot] = value;
    }
  }
}
