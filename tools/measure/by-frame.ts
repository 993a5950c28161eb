/** Whether texts that only speak about offers are recognised as what they are. */
import type { Frame } from '../../src/engine/post.ts';
import { grouped } from '../accuracy.ts';
import { isWarned, type Judged } from './judged.ts';
import { languageOf } from './keys.ts';

/** Kinds of innocent texts that a frame is made for, by the names that samples have for them. */
const FRAME_OF: Readonly<Record<string, Frame>> = {
  warning: 'warning',
  education: 'warning',
  news: 'news',
  question: 'question',
  story: 'story',
  victim_story: 'story',
  joke: 'joke',
  plea: 'plea',
};

export interface FrameTally {
  readonly kind: string;
  readonly language: string;
  readonly posts: number;
  /** In the frame that the kind asks for. */
  readonly recognised: number;
  /** Taken for an offer to the reader. */
  readonly offers: number;
  readonly warned: number;
}

export function byFrame(judged: readonly Judged[]): FrameTally[] {
  const about = judged.filter(({ sample }) => !sample.isLure && frameFor(sample.family));
  return grouped(about, ({ sample }) => [sample.family, languageOf(sample.language)]).map(
    ([[kind = '', language = ''], all]) => ({
      kind,
      language,
      posts: all.length,
      recognised: all.filter(({ verdict }) => verdict.frame === frameFor(kind)).length,
      offers: all.filter(({ verdict }) => verdict.frame === 'offer').length,
      warned: all.filter(isWarned).length,
    }),
  );
}

export function frameFor(kind: string): Frame | undefined {
  return Object.hasOwn(FRAME_OF, kind) ? FRAME_OF[kind] : undefined;
}
