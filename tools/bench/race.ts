/** The contenders one after the other, round after round, each in a process of its own. */
import { median } from './clock.ts';
import { contenders, type Name } from './contenders.ts';
import { fresh } from './fresh.ts';
import type { Mix } from './texts.ts';

const ROUNDS = 3;

export interface Race {
  /** The median over the rounds of one contender's time over another's. */
  over(name: Name, other: Name): number;
}

export function raceFigures(mix: Mix): Race {
  const names = Object.keys(contenders) as Name[];
  const all = Array.from({ length: ROUNDS }, () =>
    Object.fromEntries(names.map((name) => [name, fresh<{ ms: number }>('contender.ts', name, mix).ms])),
  ) as Record<Name, number>[];
  return { over: (name, other) => median(all.map((round) => round[name] / round[other])) };
}
