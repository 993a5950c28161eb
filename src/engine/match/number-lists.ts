/** A list of numbers for each of many small numbers, all in four flat arrays. */
import { widened } from '../widened.ts';

export class NumberLists {
  /** By key: the place of the entry added last, plus one; 0 for an empty list. */
  private heads = new Int32Array(1024);
  private values = new Int32Array(1024);
  /** The entry of the same list before it, plus one. */
  private before = new Int32Array(1024);
  private count = 0;

  add(key: number, value: number): void {
    while (key >= this.heads.length) this.heads = widened(this.heads);
    if (this.count === this.values.length) {
      this.values = widened(this.values);
      this.before = widened(this.before);
    }
    this.values[this.count] = value;
    this.before[this.count] = this.heads[key] as number;
    this.heads[key] = ++this.count;
  }

  has(key: number, value: number): boolean {
    for (let at = this.last(key); at !== 0; at = this.previous(at)) if (this.value(at) === value) return true;
    return false;
  }

  holdsOnly(key: number, value: number): boolean {
    for (let at = this.last(key); at !== 0; at = this.previous(at))
      if (this.value(at) !== value) return false;
    return true;
  }

  /** The entry of the list added last, or 0; the others follow by `previous`. */
  last(key: number): number {
    return key < this.heads.length ? (this.heads[key] as number) : 0;
  }

  previous(entry: number): number {
    return this.before[entry - 1] as number;
  }

  value(entry: number): number {
    return this.values[entry - 1] as number;
  }

  /** The list, in the order added. */
  of(key: number): number[] {
    const list: number[] = [];
    for (let at = this.last(key); at !== 0; at = this.previous(at)) list.push(this.value(at));
    return list.reverse();
  }
}
