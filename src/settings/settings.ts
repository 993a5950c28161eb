/** What a reader may choose, and what stands where nothing was chosen. */
import * as z from 'zod/mini';

/** Where and when it was hidden is not known of those that the first version kept. */
const hiddenPost = z.object({
  key: z.string(),
  /** As `sitesOff` names it. */
  site: z.optional(z.string()),
  day: z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))),
});

export type HiddenPost = z.infer<typeof hiddenPost>;

const shapes = {
  /** `auto`, or the tag of a language. */
  language: z.string().check(z.regex(/^[a-z]{2,4}(-\w{2,8})*$/)),
  /** ISO 3166-1 alpha-2, for choosing help. */
  country: z.union([z.literal('auto'), z.string().check(z.regex(/^[A-Z]{2}$/))]),
  /** Only the gravest notices beside posts; the others are counted in the popup. */
  quieter: z.boolean(),
  /** Ids of the languages on trial that are watched for too. */
  trials: z.array(z.string()),
  /** Ids of signals and rules that count for nothing. */
  signalsOff: z.array(z.string()),
  /** Ids of the sites with private talk that were switched on. */
  sitesOn: z.array(z.string()),
  /** Ids of all other sites that were switched off, or hosts where no site is known. */
  sitesOff: z.array(z.string()),
  /** Posts that stay without a notice, newest last. */
  hidden: z.array(hiddenPost),
  /** How many notices have introduced themselves. */
  introductions: z.number(),
};

export type Settings = { [Name in keyof typeof shapes]: z.infer<(typeof shapes)[Name]> };

export const settingNames = Object.keys(shapes) as (keyof Settings)[];

export const DEFAULTS: Settings = {
  language: 'auto',
  country: 'auto',
  quieter: false,
  trials: [],
  signalsOff: [],
  sitesOn: [],
  sitesOff: [],
  hidden: [],
  introductions: 0,
};

/** Values of the right shape, and whether any was damaged and went back to its default. */
export function checked(stored: Readonly<Record<string, unknown>>): { settings: Settings; damaged: boolean } {
  const sound = settingNames.filter((name) => shapes[name].safeParse(stored[name]).success);
  const settings = { ...DEFAULTS, ...Object.fromEntries(sound.map((name) => [name, stored[name]])) };
  return { settings, damaged: settingNames.some((name) => name in stored && !sound.includes(name)) };
}
