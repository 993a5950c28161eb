/** Work that rests after each small step, so that whoever has it done may see to something else in between. */

export type InSteps<T> = Generator<void, T, void>;

/** What is made of each item, so many a step. */
export function* inSteps<T, R>(
  items: readonly T[],
  size: number,
  make: (item: T, at: number) => R,
): InSteps<R[]> {
  const made: R[] = [];
  for (const [at, item] of items.entries()) {
    made.push(make(item, at));
    if ((at + 1) % size === 0) yield;
  }
  return made;
}

/** Does all of it at once. */
export function finish<T>(work: InSteps<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
