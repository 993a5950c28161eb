/** Word hashes to numbers, by open addressing in flat arrays: asked for every word of every text. Made once, then only read. */
export class HashTable {
  private readonly mask: number;
  private readonly hashes: Int32Array;
  /** The value plus one; 0 for a free slot. */
  private readonly values: Int32Array;

  /** Values are 0 or more. */
  constructor(entries: ReadonlyMap<number, number>) {
    let slots = 64;
    while (slots < entries.size * 2) slots *= 2;
    this.mask = slots - 1;
    this.hashes = new Int32Array(slots);
    this.values = new Int32Array(slots);
    for (const [hash, value] of entries) {
      const slot = this.slotOf(hash);
      this.hashes[slot] = hash;
      this.values[slot] = value + 1;
    }
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
}
