/** The shape of every file in `rules/`, in zod: what the build checks and what editors complete from. */
import * as z from 'zod';
import { FAMILIES, PERIODS, SEVERITIES, STATUSES } from '../../engine/knowledge.ts';
import { PARTS } from '../../engine/post.ts';

const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'an id is lower-case words joined by hyphens, like fee-before-work',
  );
const line = z.string().trim().min(1, 'this is empty; write something or remove it');
const bilingual = z
  .strictObject({ vi: line, en: line })
  .describe('What readers see, in Vietnamese and English.');
const phrases = z
  .string('phrases stand in a literal block: write "|" after the colon and one phrase a line below it')
  .transform((block) =>
    block
      .split('\n')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ''),
  );
const part = z.enum(PARTS).describe('Only in this part of the post.');

export type FindInput =
  | { any: string[]; in?: (typeof PARTS)[number] | undefined }
  | { all: FindInput[]; in?: (typeof PARTS)[number] | undefined }
  | { atLeast: number; of: FindInput[]; in?: (typeof PARTS)[number] | undefined };

const find: z.ZodType<FindInput> = z.lazy(() =>
  z.union([
    z.strictObject({ any: phrases, in: part.optional() }),
    z.strictObject({ all: z.array(find).min(2), in: part.optional() }),
    z.strictObject({ atLeast: z.int().min(1), of: z.array(find).min(2), in: part.optional() }),
  ]),
);

const whereAndUnless = {
  within: z
    .enum(['sentence', 'paragraph', 'post'])
    .default('sentence')
    .describe('How close together the conditions must hold.'),
  in: part.optional(),
  unless: phrases.optional().describe('Phrases that show another subject; never a denial.'),
};

export const ruleSchema = z.strictObject({
  id: id.describe('The name of the file; never changed, never reused.'),
  title: line.describe('For maintainers, in any language.'),
  cue: id.describe('The observable thing; one of the cues in signals.yaml.'),
  status: z.enum(STATUSES).describe('Earned by measurement.'),
  since: z.iso.date('a date is written 2026-12-01'),
  why: line.describe('Why this is worth a warning.'),
  sources: z.array(z.url('a source is a web address')).min(1),
  find: z.union([
    z.strictObject({ ...whereAndUnless, any: phrases }),
    z.strictObject({ ...whereAndUnless, all: z.array(find).min(2) }),
    z.strictObject({ ...whereAndUnless, atLeast: z.int().min(1), of: z.array(find).min(2) }),
  ]),
  denied: z.literal('counts').optional().describe('The denial itself is the sign ("no one will be sold").'),
  examples: z.strictObject({
    must: z
      .array(z.strictObject({ text: line, finds: line }))
      .min(3, 'three sentences that must be found, at least'),
    mustNot: z
      .array(z.strictObject({ text: line, because: line }))
      .min(3, 'three innocent sentences, at least'),
  }),
  knownGaps: z.array(line).optional(),
});

const weight = { alone: z.enum(SEVERITIES), cues: z.array(id).min(1) };

export const signalsSchema = z.array(
  z.strictObject({
    id,
    family: z.enum(FAMILIES),
    name: bilingual,
    why: bilingual,
    ask: bilingual.optional(),
    alone: weight.alone.optional(),
    cues: weight.cues.optional(),
    variants: z
      .record(id, z.strictObject({ ...weight, name: bilingual.optional(), why: bilingual.optional() }))
      .optional(),
  }),
);

export const luresSchema = z.array(
  z.strictObject({
    id,
    level: z.enum(['pause', 'danger']),
    firm: z.literal(true).optional(),
    all: z.array(line).optional(),
    any: z.array(line).optional(),
    atLeast: z.strictObject({ count: z.int().min(1), of: z.array(line).min(1) }).optional(),
    none: z.array(line).optional(),
    resembles: bilingual,
    steps: z.array(bilingual).min(1).max(3),
    ask: z.array(bilingual),
    fact: bilingual.optional(),
  }),
);

export const paySchema = z.strictObject({
  rates: z.record(z.string(), z.number().positive()),
  usual: z.record(
    z.string().length(2),
    z.strictObject({ amount: z.number().positive(), currency: z.string().length(3), source: line }),
  ),
  signs: z
    .record(z.string().regex(/^[^a-z]{1,4}$/, 'signs are written in capitals'), z.string().length(3))
    .default({})
    .describe('Signs and letters glued before a number, in capitals, with the currency they mean.'),
  shared: z
    .record(z.string(), z.array(z.string().length(3)))
    .default({})
    .describe('Signs of several currencies: the one of the reader’s country is meant.'),
});

export const placesSchema = z.array(
  z.strictObject({
    id,
    country: z.string().length(2),
    tier: z.enum(['a', 'b', 'c']).optional(),
    wide: z.literal(true).optional(),
    names: z.array(line).min(1),
  }),
);

export const listSchema = z.strictObject({ about: line, phrases });

export const retiredSchema = z.array(z.strictObject({ id, into: z.array(id) }));

export const languageSchema = z.strictObject({
  id: z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/),
  language: line,
  status: z.enum(STATUSES),
  foldSafe: phrases.describe('Short phrases that mean one thing even without accents.'),
  foldUnsafe: phrases.describe('Phrases that are never read without accents.'),
  short: z
    .record(z.string(), line)
    .default({})
    .describe('Short ways of writing one word, and the words they stand for: ko: không.'),
  units: z.record(
    z.string(),
    z.strictObject({
      times: z.number().positive(),
      currency: z.string().length(3).optional(),
      whole: z.literal(true).optional().describe('Digits glued to it make it no amount (1m65 is a height).'),
    }),
  ),
  numberWords: z
    .record(z.string(), z.union([z.number(), z.strictObject({ times: z.number().positive() })]))
    .default({})
    .describe('Numbers in words: "hai: 2", "rưỡi: 0.5"; what multiplies is written "mươi: { times: 10 }".'),
  periods: z.record(z.string(), z.enum(PERIODS)),
  slashPeriods: z
    .record(z.string(), z.enum(PERIODS))
    .default({})
    .describe('Short forms that count right after a slash only: /ngay, /mo.'),
  range: phrases,
  upTo: phrases,
  pay: phrases,
  price: phrases
    .default([])
    .describe(
      'Words that make a figure a price, a debt, a turnover or a prize; the word nearest the figure wins.',
    ),
  currency: z.string().length(3),
  leastBare: z
    .number()
    .positive()
    .default(100_000)
    .describe('From here on a figure after a word for pay needs no currency.'),
  implied: z
    .number()
    .positive()
    .optional()
    .describe('What a small range without a unit is counted in after a word for pay ("lương 20 - 30").'),
  ageWords: phrases,
});

export const framesSchema = z.strictObject({
  recruit: phrases,
  call: phrases,
  warning: phrases,
  news: phrases,
  story: phrases,
  question: phrases,
  joke: phrases,
  plea: phrases,
  checkable: phrases,
  skilled: phrases,
});

/** The schemas that editors are given, by the name of their file in `rules/schema`. */
export const EDITOR_SCHEMAS = {
  rule: ruleSchema,
  signals: signalsSchema,
  lures: luresSchema,
  pay: paySchema,
  places: placesSchema,
  list: listSchema,
  language: languageSchema,
  frames: framesSchema,
} as const;

/** JSON Schema of one of them, as committed in `rules/schema`. */
export function editorSchema(name: keyof typeof EDITOR_SCHEMAS): string {
  const schema = z.toJSONSchema(EDITOR_SCHEMAS[name], { target: 'draft-7', io: 'input' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
