/** Cold starts in fresh processes, the engine's and that of plain expressions. */
import { median } from './clock.ts';
import { fresh } from './fresh.ts';

const STARTS = 9;
/** Expressions take seconds to start; a few turns tell. */
const TURNS = 3;

interface Start {
  readonly ms: number;
  readonly bytes: number;
}

export function coldFigures(): Start & { readonly overExpressions: number } {
  const starts = Array.from({ length: STARTS }, () => fresh<Start>('cold.ts'));
  const turns = starts.slice(0, TURNS).map(({ ms }) => ms / fresh<Start>('cold.ts', 'expressions').ms);
  return {
    ms: median(starts.map(({ ms }) => ms)),
    bytes: median(starts.map(({ bytes }) => bytes)),
    overExpressions: median(turns),
  };
}
