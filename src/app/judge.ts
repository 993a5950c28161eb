/** Judges posts for all pages: one engine, made when first asked, and anew when other languages are on trial. */
import { type Engine, makeEngine } from '../engine/engine.ts';
import type { Knowledge } from '../engine/knowledge.ts';
import type { Post, Verdict } from '../engine/post.ts';
import { countryOf, type Device } from '../settings/reader.ts';

export interface Judging {
  readonly posts: readonly Post[];
  /** The country that the reader chose, ISO 3166-1 alpha-2, or `auto`. */
  readonly country: string;
  /** Ids of the languages on trial that are on. */
  readonly trials: readonly string[];
  /** Ids of signals and rules that count for nothing. */
  readonly off: readonly string[];
}

/** One verdict for each post, in their order. */
export type Judge<Answer = Promise<readonly Verdict[]>> = (asked: Judging) => Answer;

export function makeJudge(knowledge: Knowledge, device: Device): Judge<readonly Verdict[]> {
  let engine: Engine | undefined;
  let madeFor = '';
  return ({ posts, country, trials, off }) => {
    const wanted = [...trials].sort().join();
    if (wanted !== madeFor) engine = undefined;
    madeFor = wanted;
    engine ??= makeEngine(knowledge, { trials });
    const { scan } = engine;
    const home = countryOf(country, device);
    return posts.map((post) => scan(post, { home, off }));
  };
}
