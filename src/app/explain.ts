/** From a verdict to what the notice says, in the reader's language; nothing where there is nothing to say. */
import type { Post, Verdict } from '../engine/post.ts';
import type { NoticeContent, Reason } from '../notice/content.ts';
import type { LureText, Texts } from '../packs/read/pack.ts';
import type { Resource } from '../packs/read/resource.ts';
import { fittingHelp, harmOf, type Reader } from '../resources/fitting.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import { helpCard, termsOf } from './help-card.ts';
import { pleaLook, questionLook } from './help-look.ts';
import { reasonsOf } from './reasons.ts';

const QUESTIONS = 2;
/** Letters no other language of our packs has. */
const VIETNAMESE = /[ăđơưạ-ỹ]/i;
const MONEY_IN = ['task-topup-scheme', 'upfront-payment'];

export function explain(
  verdict: Verdict,
  post: Post,
  texts: Texts,
  resources: readonly Resource[],
  reader: Reader,
  words: Words,
  today: Date = new Date(),
): NoticeContent | null {
  const look = lookOf(verdict);
  if (!look) return null;
  const [best] = fittingHelp(resources, { ...verdict, look }, reader);
  const card = best && helpCard(best, reader, words, today);
  const help = card ? [card] : [];
  // A number in running text stays on one line.
  const number = card?.number?.replaceAll(' ', '\u00a0');
  if (verdict.frame === 'plea') {
    return { ...pleaLook(verdict, number, best ? termsOf(best, words) : '', words), help };
  }
  if (look === 'help') return { ...questionLook(words), help };

  const reasons = reasonsOf(verdict, post, texts, words);
  // Our only proof is the post's own words; without a quote we do not speak.
  if (reasons.length === 0) return null;
  const quoteLanguage = VIETNAMESE.test(reasons.map((it) => it.quote).join()) ? 'vi' : post.lang;
  return { look, ...warning(look, verdict, texts, reasons, words, number), help, quoteLanguage };
}

function lookOf({ level, frame, signals }: Verdict): NoticeContent['look'] | null {
  if (frame === 'plea') return 'help';
  if (level !== 'quiet') return level;
  // People ask about ordinary jobs all day; only an offer that could harm is worth a word.
  return frame === 'question' && harmOf(signals) ? 'help' : null;
}

function warning(
  look: 'pause' | 'danger',
  verdict: Verdict,
  texts: Texts,
  reasons: readonly Reason[],
  words: Words,
  number: string | undefined,
): Omit<NoticeContent, 'look' | 'help'> {
  const lure = texts.lures[verdict.lures[0] ?? ''];
  const fact = lure?.fact?.[words.language];
  return {
    word: words.looks[look],
    resembles: lure?.resembles[words.language] ?? words.advice.resembles,
    reasons,
    sections: [],
    steps: stepsFor(look, lure, words, number),
    questions: questionsFor(verdict, lure, texts, words),
    ...(fact && { fact }),
    ...(verdict.signals.some((it) => MONEY_IN.includes(it)) && { paid: words.notice.paidAdvice }),
    unseen: verdict.unseen.length > 0 ? verdict.unseen.map((it) => words.unseen[it]) : [words.unseen.poster],
  };
}

/** A step that names a number is left out where no number fits the reader. */
function stepsFor(
  look: 'pause' | 'danger',
  lure: LureText | undefined,
  words: Words,
  number?: string,
): string[] {
  const steps = lure?.steps.map((it) => it[words.language]) ?? words.advice.steps[look];
  return steps
    .filter((it) => number || !it.includes('{number}'))
    .map((it) => fill(it, { number: number ?? '' }));
}

/** Those of the trick, then those of the signs, gravest first; the standard ones where neither has any. */
function questionsFor(verdict: Verdict, lure: LureText | undefined, texts: Texts, words: Words): string[] {
  const known = [...(lure?.ask ?? []), ...verdict.signals.flatMap((it) => texts.signals[it]?.ask ?? [])];
  const questions = known.length > 0 ? known.map((it) => it[words.language]) : words.advice.ask;
  return [...new Set(questions)].slice(0, QUESTIONS);
}
