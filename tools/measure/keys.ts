/** What posts are counted by. */
import type { Judged } from './judged.ts';

/** The two languages that must be complete, and the others together: there are few samples of each. */
const IN_FULL = ['vi', 'en'];

export function byLanguage({ sample }: Judged): readonly string[] {
  return [sample.language];
}

export function byCorpus({ corpus, sample }: Judged): readonly string[] {
  return [corpus, languageOf(sample.language)];
}

export function byFamily({ sample }: Judged): readonly string[] {
  return [sample.family, languageOf(sample.language)];
}

export function byPart({ corpus, sample }: Judged): readonly string[] {
  return [corpus, sample.part ?? ''];
}

export function byStyle({ sample }: Judged): readonly string[] {
  return [sample.style ?? '', languageOf(sample.language)];
}

/** Job boards of another kind and time than what young jobseekers are sent; reported apart from the lures. */
export function isJobBoard({ corpus }: Pick<Judged, 'corpus'>): boolean {
  return corpus.startsWith('emscad_');
}

/** `vi`, `en` or `other`. */
export function languageOf(language: string): string {
  return IN_FULL.includes(language) ? language : 'other';
}
