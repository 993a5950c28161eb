/** The choices of a reader, as edits for the store. */
import type { HiddenPost, Settings } from './settings.ts';

/** Old ones are forgotten; their posts have long left every feed. */
const HIDDEN_AT_MOST = 2000;

/** A reader who has seen this many introductions needs no further one. */
export const INTRODUCTIONS = 3;

/** Private talk is off until it is switched on, everything else the other way round. */
export const siteTurned =
  ({ id, optional }: { readonly id: string; readonly optional: boolean }, on: boolean) =>
  ({ sitesOn, sitesOff }: Settings): Partial<Settings> =>
    optional ? { sitesOn: listed(sitesOn, id, on) } : { sitesOff: listed(sitesOff, id, !on) };

export const signalOff =
  (signal: string, off: boolean) =>
  ({ signalsOff }: Settings): Partial<Settings> => ({ signalsOff: listed(signalsOff, signal, off) });

export const trialOn =
  (language: string, on: boolean) =>
  ({ trials }: Settings): Partial<Settings> => ({ trials: listed(trials, language, on) });

export const postHidden =
  (post: HiddenPost, hide: boolean) =>
  ({ hidden }: Settings): Partial<Settings> => {
    const others = hidden.filter(({ key }) => key !== post.key);
    return { hidden: (hide ? [...others, post] : others).slice(-HIDDEN_AT_MOST) };
  };

/** Everything that was hidden or switched off comes back. */
export const nothingDismissed = (): Partial<Settings> => ({ hidden: [], signalsOff: [], sitesOff: [] });

/** One more notice has said who we are. */
export const introducedOnce = ({ introductions }: Settings): Partial<Settings> => ({
  introductions: introductions + 1,
});

/** The reader knows who we are. */
export const understood = (): Partial<Settings> => ({ introductions: INTRODUCTIONS });

const listed = (list: readonly string[], item: string, wanted: boolean) => [
  ...list.filter((it) => it !== item),
  ...(wanted ? [item] : []),
];
