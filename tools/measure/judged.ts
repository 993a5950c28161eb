/** Samples with what an engine makes of them. */
import type { Engine } from '../../src/engine/engine.ts';
import type { Verdict } from '../../src/engine/post.ts';
import type { Corpus, Sample } from '../corpus.ts';

export interface Judged {
  readonly corpus: string;
  readonly sample: Sample;
  readonly verdict: Verdict;
}

export function judgeAll(corpora: readonly Corpus[], engine: Pick<Engine, 'scan'>): Judged[] {
  return corpora.flatMap(({ name, samples }) =>
    samples.map((sample) => ({ corpus: name, sample, verdict: engine.scan(sample.post) })),
  );
}

export function isWarned({ verdict }: Pick<Judged, 'verdict'>): boolean {
  return verdict.level !== 'quiet';
}
