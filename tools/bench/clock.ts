/** Times as this machine gives them now; only their ratios mean anything. */

export function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

/** Each round times all works, each time another first; a time is comparable with those of its own round. */
export function rounds<Name extends string>(
  works: Readonly<Record<Name, () => void>>,
  count: number,
  warmUp = 5,
): Record<Name, number>[] {
  const names = Object.keys(works) as Name[];
  return Array.from({ length: count + warmUp }, (_, round) => {
    const order = names.map((_, i) => names[(i + round) % names.length] as Name);
    return Object.fromEntries(order.map((name) => [name, timeOf(works[name])])) as Record<Name, number>;
  }).slice(warmUp);
}

/** The median over the rounds of one work's time over another's. */
export function ratioOf<Name extends string>(
  all: readonly Record<Name, number>[],
  of: Name,
  over: Name,
): number {
  return median(all.map((round) => round[of] / round[over]));
}
