/** What the popup, the page script and the background tell each other; both sides check what arrives. */
import * as z from 'zod/mini';

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

export type Question = z.infer<typeof question>;
export type PageAnswer = z.infer<typeof pageAnswer>;
export type Count = z.infer<typeof count>;
export type WarnedPost = PageAnswer['warned'][number];
