/** What a notice warns with: the trick it resembles, what to do now, what to ask, and the fact that the trick exploits. */
import type { Verdict } from '../engine/post.ts';
import type { NoticeContent, Reason } from '../notice/content.ts';
import type { LureText, Texts } from '../packs/read/pack.ts';
import type { Harm, Reader } from '../resources/fitting.ts';
import { fill } from '../words/fill.ts';
import { inLanguage, type Words } from '../words/words.ts';

const QUESTIONS = 2;
const MONEY_IN = ['task-topup-scheme', 'upfront-payment'];

export interface Told {
  readonly verdict: Verdict;
  readonly texts: Texts;
  readonly reader: Reader;
  readonly words: Words;
  readonly reasons: readonly Reason[];
  /** What to call, where there is something to call. */
  readonly number: string | undefined;
  readonly harm: Harm | null;
}

export function warning(look: 'pause' | 'danger', told: Told): Omit<NoticeContent, 'help' | 'where'> {
  const { verdict, texts, words, reasons, harm } = told;
  const lure = texts.lures[verdict.lures[0] ?? ''];
  const fact = lure && factFor(lure, told);
  return {
    look,
    word: words.looks[look],
    resembles: resembling(lure, told),
    reasons,
    sections: [],
    steps: stepsFor(look, lure, told),
    questions: questionsFor(lure, told),
    ...(fact && { fact }),
    ...(look === 'danger' && harm !== 'money' && { there: words.notice.there }),
    ...(verdict.signals.some((it) => MONEY_IN.includes(it)) && { paid: words.notice.paidAdvice }),
    unseen: verdict.unseen.length > 0 ? verdict.unseen.map((it) => words.unseen[it]) : [words.unseen.poster],
  };
}

function resembling(lure: LureText | undefined, { verdict, words }: Told): string {
  if (verdict.mixed) return words.advice.mixed;
  return lure ? inLanguage(lure.resembles, words.language) : words.advice.resembles;
}

/** A step that names a number is left out where no number fits the reader. */
function stepsFor(look: 'pause' | 'danger', lure: LureText | undefined, { words, number }: Told): string[] {
  const steps = lure?.steps.map((it) => inLanguage(it, words.language)) ?? words.advice.steps[look];
  return steps
    .filter((it) => number || !it.includes('{number}'))
    .map((it) => fill(it, { number: number ?? '' }));
}

/** Those of the trick, then those of the signs, gravest first; the standard ones where neither has any. */
function questionsFor(lure: LureText | undefined, { verdict, texts, words }: Told): string[] {
  const ofSigns = verdict.signals.flatMap((it) => texts.signals[it]?.ask ?? []);
  const known = [...(lure?.ask ?? []), ...ofSigns];
  const questions = known.length > 0 ? known.map((it) => inLanguage(it, words.language)) : words.advice.ask;
  return [...new Set(questions)].slice(0, QUESTIONS);
}

function factFor({ facts = [] }: LureText, { verdict, reader, words }: Told): string | undefined {
  const fits = facts.find(
    (fact) =>
      (!fact.place || verdict.countries.includes(fact.place)) &&
      (!fact.reader || fact.reader === reader.country),
  );
  return fits && inLanguage(fits, words.language);
}
