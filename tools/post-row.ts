/** A post as one JSON object: what `scan --jsonl` reads, and how the corpora are written. */
import * as z from 'zod';
import type { Post } from '../src/engine/post.ts';

const optionalText = z.string().nullish();

export const postRow = z.looseObject({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  title: optionalText,
  company: optionalText,
  location: optionalText,
  salary: optionalText,
  lang: optionalText,
});

export type PostRow = z.output<typeof postRow>;

export function postOf({ title, text, company, location, salary, lang }: PostRow): Post {
  const parts = { title, body: text, employer: company, place: location, pay: salary };
  const given = Object.entries(parts).filter(([, words]) => words);
  return { parts: Object.fromEntries(given), ...(lang && { lang }) };
}
