/** Why the reader is warned: one reason for each signal that can show the post's own words, gravest first. */
import type { Evidence, Post, Verdict } from '../engine/post.ts';
import type { Reason } from '../notice/content.ts';
import type { SignalText, Texts } from '../packs/read/pack.ts';
import { fill } from '../words/fill.ts';
import { inLanguage, type Words } from '../words/words.ts';
import { quote, widen } from './quote.ts';

/** More are not read. */
const REASONS = 5;

export function reasonsOf(verdict: Verdict, post: Post, texts: Texts, words: Words): readonly Reason[] {
  const reasons = new Map<string, Reason>();
  for (const signal of verdict.signals) {
    const shown = verdict.evidence.filter(({ cue }) => texts.cues[cue] === signal);
    const isTold = (it: Evidence) => [...reasons.values()].some(({ evidence }) => overlaps(it, evidence));
    const evidence = shown.find((it) => !isTold(it)) ?? shown[0];
    const text = evidence && post.parts[evidence.part];
    const why = evidence && whyOf(signal, evidence, verdict, texts, words);
    // Two variants of one signal are one reason, told by the graver.
    if (!why || !text || reasons.has(bare(signal))) continue;
    // the same words twice would tell nothing new
    const span = isTold(evidence) ? evidence : widen(text, evidence);
    const { name, critical = false } = texts.signals[signal] as SignalText;
    reasons.set(bare(signal), {
      signal,
      name: inLanguage(name, words.language),
      critical,
      why,
      quote: quote(text, span),
      evidence: { ...evidence, ...span },
    });
  }
  return [...reasons.values()].slice(0, REASONS);
}

/** Whether any sign can show the post's own words. */
export const hasReasons = ({ signals, evidence }: Verdict, post: Post, texts: Texts): boolean =>
  evidence.some(({ cue, part }) => {
    const signal = texts.cues[cue];
    return post.parts[part] && signal && texts.signals[signal] && signals.includes(signal);
  });

const overlaps = (one: Evidence, other: Evidence) =>
  one.part === other.part && one.start < other.end && other.start < one.end;

/** A figure that was worked out is told; everything else is the pack's own sentence. */
function whyOf(signal: string, { rule }: Evidence, { payRatio }: Verdict, texts: Texts, words: Words) {
  const known = texts.signals[signal];
  if (rule !== 'pay-ratio' || !payRatio) return known && inLanguage(known.why, words.language);
  return fill(words.advice.payTimes, { times: oneDecimal(payRatio, words) });
}

/** The browser's own way takes as long as all else that is said of a post. */
const oneDecimal = (value: number, { advice }: Words) =>
  String(Math.round(value * 10) / 10).replace('.', advice.decimalMark);

const bare = (signal: string) => signal.replace(/:.*/, '');
