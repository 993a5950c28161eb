/** Cues that belong to no signal leave no evidence in a verdict; lures and facts use them all the same. */
import type { Knowledge } from '../../src/engine/knowledge.ts';

/** Only the rules of such cues, with a signal that says them. Null where there are none. */
export function unsaidOnly(knowledge: Knowledge): Knowledge | null {
  const said = new Set(knowledge.signals.flatMap(({ cues }) => cues));
  const languages = knowledge.languages.map((language) => ({
    ...language,
    rules: language.rules.filter(({ cue }) => !said.has(cue)),
  }));
  const cues = languages.flatMap(({ rules }) => rules.map(({ cue }) => cue));
  if (cues.length === 0) return null;
  return { ...knowledge, languages, signals: [{ id: 'unsaid', family: 'lure', alone: 'info', cues }] };
}
