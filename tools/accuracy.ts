/** What an engine makes of labelled samples: counts of posts, never of hits, with their intervals. */
import type { Engine } from '../src/engine/engine.ts';
import type { Corpus, Sample } from './corpus.ts';

export interface Tally {
  readonly corpus: string;
  readonly language: string;
  readonly isLure: boolean;
  readonly posts: number;
  /** At `pause` or above. */
  readonly warned: number;
  readonly danger: number;
}

/** One tally for each corpus, language and label, in that order. */
export function tally(corpora: readonly Corpus[], engine: Pick<Engine, 'scan'>): Tally[] {
  return corpora.flatMap(({ name, samples }) => {
    const groups = Map.groupBy(samples, ({ language, isLure }) => `${language} ${isLure ? 0 : 1}`);
    return [...groups]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([, group]) => tallyOf(name, group, engine));
  });
}

function tallyOf(corpus: string, group: readonly Sample[], engine: Pick<Engine, 'scan'>): Tally {
  const levels = group.map(({ post }) => engine.scan(post).level);
  const [{ language, isLure }] = group as [Sample];
  const warned = levels.filter((level) => level !== 'quiet').length;
  const danger = levels.filter((level) => level === 'danger').length;
  return { corpus, language, isLure, posts: group.length, warned, danger };
}

/** Wilson's 95 % interval of a share, both ends from 0 to 1. */
export function interval(part: number, whole: number): [number, number] {
  if (whole === 0) return [0, 1];
  const z = 1.96;
  const share = part / whole;
  const middle = share + (z * z) / (2 * whole);
  const reach = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  const scale = 1 + (z * z) / whole;
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
}
