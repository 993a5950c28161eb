/** What the popup, the page script and the background tell each other; both sides check what arrives. */
import * as z from 'zod/mini';
import { FRAMES, LEVELS, PARTS, UNSEEN } from '../engine/post.ts';
import { postToSave } from '../settings/saved-post.ts';

export const question = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('state') }),
  z.object({ kind: z.literal('jump'), key: z.string() }),
  /** What the browser lets us read now that the reader has taken something back. */
  z.object({ kind: z.literal('permitted'), origins: z.array(z.string()) }),
]);

export const pageAnswer = z.object({
  /** As `settings.sitesOff` names this site. */
  id: z.string(),
  /** As a reader does. */
  name: z.string(),
  off: z.boolean(),
  health: z.enum(['ok', 'unread', 'none-expected', 'gave-up']),
  /** Who read the posts, and the selectors that found them: for whoever mends `rules/sites`. */
  reader: z.enum(['site', 'json-ld', 'generic', 'none']),
  selectors: z.array(z.string()),
  read: z.number(),
  /** In page order; those that earned a notice, shown or not. */
  warned: z.array(
    z.object({ key: z.string(), look: z.enum(['danger', 'pause', 'help']), hidden: z.boolean() }),
  ),
});

/** From a page whenever it changes: the gravest for the badge; the popup, where it is open, asks again. */
export const count = z.object({ kind: z.literal('count'), danger: z.number(), read: z.number() });

/** From a page whose reader keeps a post: only the background writes it down, and answers with `saving`. */
export const save = z.object({ kind: z.literal('save'), post: postToSave });

export const saving = z.enum(['saved', 'full', 'failed']);

const texts = z.array(z.string());
const unseen = z.array(z.enum(UNSEEN));

/** From a page with posts it has read; the background answers with `judged`. */
export const judging = z.object({
  kind: z.literal('judge'),
  country: z.string(),
  trials: texts,
  off: texts,
  posts: z.array(
    z.object({
      parts: z.partialRecord(z.enum(PARTS), z.string()),
      links: z.optional(texts),
      site: z.optional(z.string()),
      lang: z.optional(z.string()),
      unseen: z.optional(unseen),
    }),
  ),
});

const verdict = z.object({
  level: z.enum(LEVELS),
  frame: z.enum(FRAMES),
  mixed: z.optional(z.literal(true)),
  lures: texts,
  signals: texts,
  evidence: z.array(
    z.object({
      rule: z.string(),
      cue: z.string(),
      part: z.enum(PARTS),
      start: z.number(),
      end: z.number(),
    }),
  ),
  unseen,
  countries: texts,
  payRatio: z.optional(z.number()),
});

/** Time zones are slow to tell, so one is told with the verdicts: one for each post asked about, in their order. */
export const judged = z.object({ timeZone: z.string(), verdicts: z.array(verdict) });

/** From a notice: the reader said yes already, or is there. */
export const goThere = z.object({
  kind: z.literal('there'),
  /** Where the post says. */
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
});

export type GoThere = z.infer<typeof goThere>;
export type Question = z.infer<typeof question>;
export type PageAnswer = z.infer<typeof pageAnswer>;
export type Count = z.infer<typeof count>;
export type WarnedPost = PageAnswer['warned'][number];
