/** Counts the wording of each frame, denied wording left out ("không lừa đảo" warns of nothing). */
import type { FrameWords } from '../knowledge.ts';
import type { Hit } from '../match/found.ts';
import { PARTS } from '../post.ts';
import type { Reading } from '../reading.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { FrameCounts } from './frame.ts';

/** Frames that need a speaker: repeated from someone else they are not the writer's. */
const SPOKEN: readonly string[] = ['recruit', 'call', 'invite', 'plea'];

/** A name says nothing: "Công ty Cảnh Báo" warns nobody. */
const EMPLOYER = PARTS.indexOf('employer');

/** Different wordings are counted, not repetitions: each place in the text once a frame. */
export function countFrames(
  { words, found, denial, quotation, retelling }: Reading,
  vocabulary: Vocabulary,
): FrameCounts {
  const counts: Record<string, number> = {};
  for (const groups of vocabulary.frames) {
    for (const [name, group] of Object.entries(groups)) {
      counts[name] ??= 0;
      if (!found.has(group)) continue;
      const isMeant = (hit: Hit) => {
        if (name === 'checkable') return true;
        if (words.part[hit.from] === EMPLOYER || denial.denies(hit)) return false;
        return !(SPOKEN.includes(name) && (quotation.quotes(hit) || retelling.retells(hit)));
      };
      const hits = found.group(group).filter(isMeant);
      const places = new Set(hits.map(({ to }) => to));
      counts[name] += places.size;
    }
  }
  return counts as FrameCounts satisfies Readonly<Record<keyof FrameWords, number>>;
}
