/** The shape of a rule. */
import * as z from 'zod';
import { STATUSES } from '../../engine/knowledge.ts';
import { PARTS } from '../../engine/post.ts';
import { id, line, phrases } from './schema-pieces.ts';

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
