/** The shape of every file in `rules/`, in zod: what the build checks and what editors complete from. */
import * as z from 'zod';
import { FAMILIES, SEVERITIES } from '../../engine/knowledge.ts';
import { framesSchema, languageSchema } from './language-schema.ts';
import { ruleSchema } from './rule-schema.ts';
import { bilingual, id, line, phrases } from './schema-pieces.ts';

const weight = { alone: z.enum(SEVERITIES), cues: z.array(id).min(1) };

export const signalsSchema = z.array(
  z.strictObject({
    id,
    family: z.enum(FAMILIES),
    name: bilingual,
    why: bilingual,
    ask: z.strictObject(bilingual.shape, 'every signal needs a question to ask, in Vietnamese and English'),
    alone: weight.alone.optional(),
    cues: weight.cues.optional(),
    variants: z
      .record(id, z.strictObject({ ...weight, name: bilingual.optional(), why: bilingual.optional() }))
      .optional(),
  }),
);

const factSchema = z.strictObject({
  ...bilingual.shape,
  place: z.string().length(2).optional().describe('Told where the post names this country.'),
  reader: z.string().length(2).optional().describe('Told to readers in this country.'),
});

export const luresSchema = z.array(
  z.strictObject({
    id,
    level: z.enum(['pause', 'danger']),
    harm: z.enum(['person', 'money']),
    firm: z.literal(true).optional(),
    all: z.array(line).optional(),
    any: z.array(line).optional(),
    atLeast: z.strictObject({ count: z.int().min(1), of: z.array(line).min(1) }).optional(),
    none: z.array(line).optional(),
    resembles: bilingual,
    steps: z.array(bilingual).min(1).max(3),
    ask: z.array(bilingual),
    facts: z.array(factSchema).min(1).optional(),
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
