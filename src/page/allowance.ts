/** How much of a page's time we may take: a fiftieth of what passes, with something in hand for the start. */

export interface Allowance {
  /** Does it and answers how many milliseconds it took. */
  spend(act: () => void): number;
  /** So many milliseconds nothing should be done after this much was. */
  rest(): number;
  /** The page costs so much that it is better left alone. */
  readonly isOverdrawn: boolean;
}

const SHARE = 1 / 50;
/** A page of a thousand posts costs a fifth of this. */
const IN_HAND = 500;
const LONGEST_REST = 2000;
const OVERDRAWN = -4000;

export function makeAllowance(now = () => performance.now()): Allowance {
  let left = IN_HAND;
  let last = now();
  const settle = (took = 0) => {
    const at = now();
    left = Math.min(IN_HAND, left + (at - last) * SHARE) - took;
    last = at;
  };
  return {
    spend(act) {
      const start = now();
      try {
        act();
      } finally {
        settle(now() - start);
      }
      return last - start;
    },
    rest() {
      settle();
      return Math.min(Math.max(0, -left / SHARE), LONGEST_REST);
    },
    get isOverdrawn() {
      return left < OVERDRAWN;
    },
  };
}
