/** What rules found in every sample and every example, cues without a signal too. */
import { type Engine, makeEngine } from '../../src/engine/engine.ts';
import type { Knowledge } from '../../src/engine/knowledge.ts';
import type { Evidence, Post } from '../../src/engine/post.ts';
import type { Finding } from './by-rule.ts';
import { isWarned, type Judged } from './judged.ts';
import { unsaidOnly } from './unsaid.ts';

export function findingsIn(
  knowledge: Knowledge,
  engine: Pick<Engine, 'scan'>,
  judged: readonly Judged[],
  examples: readonly string[],
): Finding[] {
  const unsaidIn = makeUnsaid(knowledge);
  const samples = judged.map(
    ({ sample, verdict }): Finding => ({
      of: sample.isLure ? 'lure' : 'innocent',
      language: sample.language,
      isWarned: isWarned({ verdict }),
      evidence: [...verdict.evidence, ...unsaidIn(sample.post)],
    }),
  );
  const sentences = examples.map((body): Finding => {
    const post = { parts: { body } };
    const verdict = engine.scan(post);
    return {
      of: 'example',
      language: '',
      isWarned: isWarned({ verdict }),
      evidence: [...verdict.evidence, ...unsaidIn(post)],
    };
  });
  return [...samples, ...sentences];
}

function makeUnsaid(knowledge: Knowledge): (post: Post) => readonly Evidence[] {
  const unsaid = unsaidOnly(knowledge);
  if (!unsaid) return () => [];
  const engine = makeEngine(unsaid, { statuses: ['active', 'trial', 'draft'] });
  return (post) => engine.scan(post).evidence.filter(({ cue }) => cue !== 'hidden-words');
}
