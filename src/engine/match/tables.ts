/** What a matcher reads, made of all segments once. */
import { type InSteps, inSteps } from '../in-steps.ts';
import { AccentSense } from './accents.ts';
import type { Folding } from './folding.ts';
import { Lexicon } from './lexicon.ts';
import { Positions } from './positions.ts';
import { RunTogether } from './run-together.ts';
import type { Segment, ShortForm } from './segments.ts';
import { States } from './states.ts';

export interface Tables {
  readonly positions: Positions;
  readonly lexicon: Lexicon;
  readonly together: RunTogether;
  readonly sense: AccentSense;
  /** For texts that write their accents, and for those that may not. */
  readonly strict: States;
  readonly loose: States;
}

/** So many are taken in a millisecond or less. */
const SEGMENTS_A_STEP = 50;
const WORDS_A_STEP = 2_000;

export function* tablesInSteps(
  segments: readonly Segment[],
  folding: Folding,
  forms: readonly ShortForm[],
): InSteps<Tables> {
  const [positions, lexicon, together, sense] = [
    new Positions(),
    new Lexicon(),
    new RunTogether(),
    new AccentSense(),
  ];
  const isAlwaysFolded = yield* inSteps(segments, SEGMENTS_A_STEP, ({ wording, exact }, segment) => {
    positions.add(wording, segment);
    together.add(wording, segment);
    return folding.mayFoldAlways(wording, exact);
  });
  yield* inSteps(positions.all, WORDS_A_STEP, ({ word }) => {
    lexicon.add(word);
    sense.add(word);
  });
  for (const { short, long } of forms) lexicon.addForm(short, long);
  const strict = new States(positions.all, lexicon, (segment) => isAlwaysFolded[segment] as boolean);
  const loose = new States(positions.all, lexicon, (segment) => !(segments[segment] as Segment).exact);
  yield* inSteps(positions.firsts, WORDS_A_STEP, (at) => {
    strict.begin(at);
    loose.begin(at);
  });
  return { positions, lexicon, together, sense, strict, loose };
}
