/** The words of the interface. A third language is one more file of the shape of `vi.ts`, named below. */
import { en } from './en.ts';
import { vi } from './vi.ts';

export type Language = 'vi' | 'en';

/** Vietnamese is the mould: the same keys everywhere, or it does not compile. */
export type Words = typeof vi;

export const wordsIn: Readonly<Record<Language, Words>> = { vi, en };

/** As each calls itself. */
export const LANGUAGES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };
