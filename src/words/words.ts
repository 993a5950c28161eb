/** The words of the interface, one language a file: a further one has the shape of `vi.ts` and is named here, see `docs/a-language.md`. */
import { en } from './en.ts';
import { vi } from './vi.ts';

/** Vietnamese is the mould: the same keys everywhere, or it does not compile. */
export type Words = typeof vi;

/** By the tags that browsers give the languages, in the order in which readers may choose. */
export const wordsIn = { vi, en } satisfies Readonly<Record<string, Words>>;

export const LANGUAGES: readonly string[] = Object.keys(wordsIn);

/** In English where we do not speak the language. */
export function wordsFor(language: string): Words {
  return inLanguage(wordsIn, language);
}

/** For what is known in some languages only, such as the texts of a pack: English is everybody's second. */
export function inLanguage<T>(texts: { readonly en: T }, language: string): T {
  return (texts as Readonly<Record<string, T>>)[language] ?? texts.en;
}
