/** Counts the wording of each frame, denied wording left out ("không lừa đảo" warns of nothing). */
import type { FrameWords } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { FrameCounts } from './frame.ts';

/** Different wordings are counted, not repetitions: each place in the text once a frame. */
export function countFrames({ found, denial }: Reading, vocabulary: Vocabulary): FrameCounts {
  const counts: Record<string, number> = {};
  for (const { groups } of vocabulary.frames) {
    for (const [name, group] of Object.entries(groups)) {
      const hits = found.group(group).filter((hit) => name === 'checkable' || !denial.denies(hit));
      const places = new Set(hits.map(({ to }) => to));
      counts[name] = (counts[name] ?? 0) + places.size;
    }
  }
  return counts as FrameCounts satisfies Readonly<Record<keyof FrameWords, number>>;
}
