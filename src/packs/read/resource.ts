/** A place of help, as written in `rules/resources/<country>.yaml` and shipped in the pack. */
import * as z from 'zod/mini';

export const ROLES = [
  'anti-trafficking-hotline',
  'emergency',
  'consular',
  'licence-check',
  'cybercrime',
  'report-ad',
  'ngo',
  'learn',
] as const;

export type Role = (typeof ROLES)[number];

const text = z.string().check(z.minLength(1), z.maxLength(200));
const bilingual = { vi: text, en: text };
const country = z.string().check(z.regex(/^([A-Z]{2}|INT)$/));

export const resourceSchema = z
  .strictObject({
    id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
    /** Whose help this is; `INT` for anybody's. */
    country,
    /** Where it stands, when that is another country: an embassy. */
    place: z.optional(country),
    role: z.enum(ROLES),
    /** `own` is its name in its own language, where that is neither. */
    name: z.strictObject({ ...bilingual, own: z.optional(text) }),
    /** Who may turn to it, in a sentence. */
    for: z.strictObject(bilingual),
    /** As people write them. With `+` they answer from anywhere, without only inside the country. */
    numbers: z.optional(z.array(z.string().check(z.regex(/^[+(]?\d[\d ()-]{1,20}$/))).check(z.minLength(1))),
    url: z.optional(z.string().check(z.regex(/^https:\/\//), z.maxLength(200))),
    /** The numbers take messages on WhatsApp too. */
    whatsApp: z.optional(z.literal(true)),
    /** Its own first. */
    languages: z.array(z.string().check(z.regex(/^[a-z]{2,3}$/))),
    interpreters: z.optional(z.literal(true)),
    free: z.optional(z.literal(true)),
    hours: z.optional(z.enum(['day-and-night', 'every-day'])),
    recorded: z.optional(z.literal(true)),
    /** What a caller should know first: who poses as this place, what it does not do. */
    note: z.optional(z.strictObject(bilingual)),
    /** The newest source that says so; readers see its date. */
    source: z.strictObject({
      /** As readers are told it: the paper, the ministry. */
      by: text,
      title: text,
      url: z.string().check(z.regex(/^https?:\/\//), z.maxLength(400)),
      /** Year, month or day. */
      date: z.optional(z.string().check(z.regex(/^20\d\d(-\d\d){0,2}$/))),
    }),
  })
  .check(
    z.refine((resource) => !resource.numbers || resource.source.date !== undefined, {
      error: 'A number needs a dated source. Find one, or leave the number out.',
    }),
  );

/** What one file holds. */
export const resourceFileSchema = z.array(resourceSchema);

export type Resource = z.infer<typeof resourceSchema>;
