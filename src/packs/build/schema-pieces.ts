/** What the shapes of the files in `rules/` are put together from. */
import * as z from 'zod';

export const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'an id is lower-case words joined by hyphens, like fee-before-work',
  );
export const line = z.string().trim().min(1, 'this is empty; write something or remove it');
export const bilingual = z
  .strictObject({ vi: line, en: line })
  .describe('What readers see, in Vietnamese and English.');
export const phrases = z
  .string('phrases stand in a literal block: write "|" after the colon and one phrase a line below it')
  .transform((block) =>
    block
      .split('\n')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ''),
  );
