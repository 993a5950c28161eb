/** What the engine reads and what it answers: the two types every other room shares. */

export const PARTS = ['title', 'body', 'employer', 'place', 'pay'] as const;
export type Part = (typeof PARTS)[number];

export const LEVELS = ['quiet', 'pause', 'danger'] as const;
export type Level = (typeof LEVELS)[number];

export const FRAMES = ['offer', 'warning', 'news', 'story', 'question', 'joke', 'plea', 'none'] as const;
export type Frame = (typeof FRAMES)[number];

/** What was not looked at: text in a picture, text behind "see more", a language without a pack, text past the limit. */
export const UNSEEN = ['picture', 'cut-off', 'language', 'too-long'] as const;
export type Unseen = (typeof UNSEEN)[number];

/** One job ad, social post or message. */
export interface Post {
  readonly parts: Readonly<Partial<Record<Part, string>>>;
  readonly links?: readonly string[];
  /** Id of the site it was read on, as in `rules/sites`. */
  readonly site?: string;
  /** BCP 47 tag; a hint only, nothing is left out because of it. */
  readonly lang?: string;
  readonly unseen?: readonly Unseen[];
}

/** These words, here, found by this rule. Offsets are UTF-16 units into the part as it was given. */
export interface Evidence {
  readonly rule: string;
  readonly cue: string;
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

export interface Verdict {
  readonly level: Level;
  readonly frame: Frame;
  /** It warns or reports and recruits at once. */
  readonly mixed?: true;
  /** Ids of `rules/lures.yaml`, gravest first. */
  readonly lures: readonly string[];
  /** Ids of `rules/signals.yaml`, gravest first; a variant is written `hotspot-destination:a`. */
  readonly signals: readonly string[];
  /** In the order of `signals`, then by place. */
  readonly evidence: readonly Evidence[];
  readonly unseen: readonly Unseen[];
  /** Countries named in the post, ISO 3166-1 alpha-2, most telling first; for choosing help. */
  readonly countries: readonly string[];
  /** Monthly pay offered over the usual pay, where the post names one. */
  readonly payRatio?: number;
}
