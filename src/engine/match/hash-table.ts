/** Pairs of a state and a word hash to the next state, by open addressing in flat arrays. */
export class HashTable {
  size = 0;
  private mask = 0;
  private states = new Int32Array(0);
  private hashes = new Int32Array(0);
  /** The value plus one; 0 for a free slot. */
  private values = new Int32Array(0);

  constructor(expected: number) {
    let slots = 64;
    while (slots < expected * 2) slots *= 2;
    this.allot(slots);
  }

  /** The value, or -1. */
  get(state: number, hash: number): number {
    return (this.values[this.slotOf(state, hash)] as number) - 1;
  }

  /** `value` is 0 or more. */
  set(state: number, hash: number, value: number): void {
    if (this.size * 2 >= this.mask) this.grow();
    const slot = this.slotOf(state, hash);
    if (this.values[slot] === 0) this.size++;
    this.states[slot] = state;
    this.hashes[slot] = hash;
    this.values[slot] = value + 1;
  }

  private slotOf(state: number, hash: number): number {
    let slot = mix(state, hash) & this.mask;
    while (this.values[slot] !== 0 && (this.states[slot] !== state || this.hashes[slot] !== hash)) {
      slot = (slot + 1) & this.mask;
    }
    return slot;
  }

  private allot(slots: number): void {
    this.mask = slots - 1;
    this.states = new Int32Array(slots);
    this.hashes = new Int32Array(slots);
    this.values = new Int32Array(slots);
    this.size = 0;
  }

  private grow(): void {
    const { states, hashes, values } = this;
    this.allot((this.mask + 1) * 2);
    for (let slot = 0; slot < values.length; slot++) {
      const value = values[slot] as number;
      if (value > 0) this.set(states[slot] as number, hashes[slot] as number, value - 1);
    }
  }
}

function mix(state: number, hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(state, 0x9e3779b1), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
