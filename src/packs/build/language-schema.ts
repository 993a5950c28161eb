/** The shape of what a language knows besides its rules: how it writes pay and ages, and how its writers recruit, warn or ask. */
import * as z from 'zod';
import { PERIODS, STATUSES } from '../../engine/knowledge.ts';
import { line, phrases } from './schema-pieces.ts';

export const languageSchema = z.strictObject({
  id: z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/),
  language: line,
  status: z.enum(STATUSES),
  topics: phrases
    .default([])
    .describe(
      'Pieces of words, as pages write them; where none of them stands, a page of an unknown site is not read.',
    ),
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
  invite: phrases.default([]).describe('Who offers the reader a hand: "shall I pass your name on".'),
  aside: phrases
    .default([])
    .describe('Another time, somebody else, a doubt, where nobody is asked to answer.'),
  warning: phrases,
  news: phrases,
  story: phrases,
  question: phrases,
  joke: phrases,
  plea: phrases,
  checkable: phrases,
  skilled: phrases,
});
