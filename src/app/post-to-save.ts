/** A post that was judged, as it is saved: told in every language, since who reads it later may read another. */
import type { Verdict } from '../engine/post.ts';
import type { ReaderPack } from '../packs/read/pack.ts';
import type { ReadPost } from '../page/read-post.ts';
import type { Reader } from '../settings/reader.ts';
import type { PostToSave } from '../settings/saved-post.ts';
import { wordsIn } from '../words/words.ts';
import { explain } from './explain.ts';

interface Seen {
  readonly address?: string;
  readonly site?: string;
}

/** Null where nothing was said of it. */
export function makePostToSave(
  { key, post }: Pick<ReadPost, 'key' | 'post'>,
  verdict: Verdict,
  { texts, resources, version }: Pick<ReaderPack, 'texts' | 'resources' | 'version'>,
  reader: Reader,
  seen: Seen,
): PostToSave | null {
  const tell = (language: 'vi' | 'en') =>
    explain(verdict, post, texts, resources, { ...reader, language }, wordsIn[language]);
  const [vi, en] = [tell('vi'), tell('en')];
  if (!vi || !en) return null;
  return {
    key,
    ...seen,
    parts: post.parts,
    look: vi.look,
    lures: [...verdict.lures],
    resembles: { vi: vi.resembles, en: en.resembles },
    reasons: vi.reasons.map(({ signal, evidence, quote, name, why }, at) => ({
      signal,
      at: { part: evidence.part, start: evidence.start, end: evidence.end },
      quote,
      name: { vi: name, en: en.reasons[at]?.name ?? name },
      why: { vi: why, en: en.reasons[at]?.why ?? why },
    })),
    pack: version,
  };
}
