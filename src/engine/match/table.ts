/** One open-addressing table of hashed word prefixes: a lookup a word, whatever the number of phrases. */

/** More probes than this for one key means a broken hash; the build fails rather than the reader waits. */
const MOST_PROBES = 32;

export const NO_PREFIX = -1;

/** The hash of a prefix with one more word. */
export function mix(prefix: number, wordHash: number): number {
  const mixed = Math.imul(prefix ^ wordHash ^ (wordHash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) | 0;
}

export const EMPTY_PREFIX = 0x9e3779b9 | 0;

/** Prefix hash to a number: the slot of the prefix. Terminals and "goes on" are kept by slot. */
export class PrefixTable {
  private readonly mask: number;
  private readonly keys: Int32Array;
  /** 1 for a slot in use. */
  private readonly used: Uint8Array;
  /** First segment that ends with this prefix, plus 1; others are chained. */
  readonly terminal: Int32Array;
  /** 1 where a longer phrase goes on from here. */
  readonly goesOn: Uint8Array;

  /** Room for `prefixes` keys at a load of at most one half. */
  constructor(prefixes: number) {
    let size = 64;
    while (size < prefixes * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.used = new Uint8Array(size);
    this.terminal = new Int32Array(size);
    this.goesOn = new Uint8Array(size);
  }

  /** The slot of a prefix, or `NO_PREFIX`. */
  find(prefix: number): number {
    let slot = prefix & this.mask;
    while (this.used[slot] === 1) {
      if (this.keys[slot] === prefix) return slot;
      slot = (slot + 1) & this.mask;
    }
    return NO_PREFIX;
  }

  /** The slot of a prefix, made where it is new. */
  insert(prefix: number): number {
    let slot = prefix & this.mask;
    for (let probes = 0; this.used[slot] === 1; probes++) {
      if (this.keys[slot] === prefix) return slot;
      if (probes > MOST_PROBES) throw new Error('The phrase table has crowded; its hash must be mended.');
      slot = (slot + 1) & this.mask;
    }
    this.used[slot] = 1;
    this.keys[slot] = prefix;
    return slot;
  }
}
