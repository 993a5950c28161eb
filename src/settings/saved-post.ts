/** A post that a reader keeps: what it said, where and when, and what we said about it. Complete in itself: packs change, it does not. */
import * as z from 'zod/mini';
import type { Part } from '../engine/post.ts';

/** As long as the engine reads, and more than any post has. */
const LONGEST = 100_000;

const text = z.string().check(z.maxLength(LONGEST));
const short = z.string().check(z.maxLength(2000));
const told = z.object({ vi: short, en: short });
const place = z.int().check(z.gte(0), z.lte(LONGEST));

const parts = {
  title: z.optional(text),
  body: z.optional(text),
  employer: z.optional(text),
  place: z.optional(text),
  pay: z.optional(text),
} satisfies Record<Part, unknown>;

/** Made where the post was read. */
export const postToSave = z.object({
  /** Of id and text, so that the same post is kept once. */
  key: z.string().check(z.regex(/^[0-9a-z]{1,20}$/)),
  /** None where it was pasted. */
  address: z.optional(z.string().check(z.maxLength(2000), z.regex(/^https?:\/\//))),
  site: z.optional(short),
  parts: z.object(parts),
  look: z.enum(['pause', 'danger', 'help']),
  /** Ids of the tricks it resembles, gravest first. */
  lures: z.array(z.string().check(z.regex(/^[a-z0-9-]{1,60}$/))),
  /** What we said it resembles. */
  resembles: told,
  /** In the order they were told. */
  reasons: z.array(
    z.object({
      signal: short,
      /** What the quote was made of. */
      at: z.object({ part: z.keyof(z.object(parts)), start: place, end: place }),
      quote: short,
      name: told,
      why: told,
    }),
  ),
  /** Of the pack that judged. */
  pack: short,
});

/** As it is stored. */
export const savedPost = z.extend(postToSave, {
  /** ISO 8601 */
  savedAt: z.iso.datetime(),
  /** What the reader saw of the page, as a data address. */
  picture: z.optional(z.string().check(z.startsWith('data:image/jpeg;base64,'))),
});

export type PostToSave = z.infer<typeof postToSave>;
export type SavedPost = z.infer<typeof savedPost>;
