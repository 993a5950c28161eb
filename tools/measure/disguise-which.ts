/** The samples that are measured in every disguise. */
import type { Corpus, Sample } from '../corpus.ts';
import { isJobBoard } from './keys.ts';

/** Innocent texts: this many of each corpus, evenly spread. */
const OF_EACH = 300;
/** Disguises are made for what these languages do. */
const LANGUAGES = ['vi', 'en'];

/** All lures that are messages or posts, and some innocent texts of every corpus. */
export function toDisguise(corpora: readonly Corpus[], ofEach = OF_EACH): Sample[] {
  return corpora.flatMap(({ name, samples }) => {
    const read = samples.filter(({ language }) => LANGUAGES.includes(language));
    const lures = isJobBoard({ corpus: name }) ? [] : read.filter(({ isLure }) => isLure);
    return [
      ...lures,
      ...spread(
        read.filter(({ isLure }) => !isLure),
        ofEach,
      ),
    ];
  });
}

function spread<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(all.length, most) }, (_, at) => all[Math.floor(at * step)] as T);
}
