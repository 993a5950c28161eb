/** One pasted text judged for one reader. Nothing of it is kept. */
import type { Post, Verdict } from '../engine/post.ts';
import type { NoticeContent } from '../notice/content.ts';
import type { ReaderPack } from '../packs/read/pack.ts';
import type { MarkedWords } from '../views/marked-box.tsx';
import { countOf } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import { explain } from './explain.ts';
import type { Following } from './follow-settings.ts';
import type { Judge } from './judge.ts';

export interface Checked {
  readonly post: Post;
  readonly verdict: Verdict;
  /** Null where nothing is to be said. */
  readonly content: NoticeContent | null;
}

export async function checkText(
  text: string,
  judge: Judge,
  { texts, resources }: Pick<ReaderPack, 'texts' | 'resources'>,
  { settings, reader, words }: Following,
): Promise<Checked> {
  const post: Post = { parts: { body: text } };
  const { trials, signalsOff: off } = settings;
  const [verdict] = await judge({ posts: [post], country: reader.country, trials, off });
  if (!verdict) throw new Error('one post asked about, none answered');
  const content = explain(verdict, post, texts, resources, reader, words);
  return { post, verdict, content: content && { ...content, unseen: unseenOf(verdict, content, words) } };
}

/** Who pasted it knows where it came from; what we do not know is who sent it. */
function unseenOf({ unseen }: Verdict, { look }: NoticeContent, words: Words): readonly string[] {
  return look === 'help' ? [] : [...unseen.map((it) => words.unseen[it]), words.check.unseen];
}

/** What a screen reader tells of it: word, sentence, count. */
export function aloud({ word, resembles, reasons }: NoticeContent, { language, notice }: Words): string {
  const count = reasons.length > 0 ? ` ${countOf(notice.signs, reasons.length, language)}.` : '';
  return `${word}. ${resembles}${count}`;
}

/** The words of the reasons, in order; of two that share letters the first. */
export function markedWords(content: NoticeContent | null): MarkedWords {
  if (!content || content.look === 'help') return { look: 'pause', spans: [] };
  const all = content.reasons.map(({ evidence }) => evidence).sort((a, b) => a.start - b.start);
  let end = 0;
  const spans = all.filter((span) => {
    const isFree = span.start >= end;
    if (isFree) end = span.end;
    return isFree;
  });
  return { look: content.look, spans };
}
