/** What a matcher reads, made of all segments once. */
import { lengthOf } from '../phrase/wording.ts';
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

export function makeTables(
  segments: readonly Segment[],
  folding: Folding,
  forms: readonly ShortForm[],
): Tables {
  const [positions, lexicon, together, sense] = [
    new Positions(),
    new Lexicon(),
    new RunTogether(),
    new AccentSense(),
  ];
  const isAlwaysFolded = segments.map(({ wording, exactTo }, segment) => {
    positions.add(wording, segment);
    together.add(wording, segment);
    return folding.mayFoldAlways(wording, exactTo);
  });
  for (const { word } of positions.all) {
    lexicon.add(word);
    sense.add(word);
  }
  for (const { short, long } of forms) lexicon.addForm(short, long);
  const strict = new States(positions.all, lexicon, (segment) => isAlwaysFolded[segment] as boolean);
  const isEverFolded = segments.map(({ wording, exactTo }) => lengthOf(wording) > exactTo);
  const loose = new States(positions.all, lexicon, (segment) => isEverFolded[segment] as boolean);
  for (const at of positions.firsts) {
    strict.begin(at);
    loose.begin(at);
  }
  return { positions, lexicon, together, sense, strict, loose };
}
