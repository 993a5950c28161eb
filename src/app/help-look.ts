/** Help without a warning: for someone in hardship who offers what must not be sold, and for someone who asks. */
import type { Verdict } from '../engine/post.ts';
import type { NoticeContent, Section } from '../notice/content.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';

type Help = Omit<NoticeContent, 'help' | 'where'>;

/** Nothing of it is quoted or marked: the writer is the one who needs help. */
const EMPTY = { look: 'help', reasons: [], sections: [], steps: [], questions: [], unseen: [] } as const;

export function pleaLook(verdict: Verdict, number: string | undefined, terms: string, words: Words): Help {
  const { plea } = words;
  const resembles = !number ? plea.resemblesAlone : terms ? plea.resemblesWith : plea.resembles;
  const organ = verdict.signals.includes('body-child-marriage-trade:organ');
  const sections: Section[] = [
    {
      heading: plea.yours,
      paragraphs: [number ? plea.fault : plea.faultAlone, organ ? plea.law : plea.trade],
    },
    { heading: plea.reading, paragraphs: [number ? plea.pass : plea.passAlone] },
  ];
  const say = (text: string) => fill(text, { number: number ?? '', terms });
  return {
    ...EMPTY,
    word: words.looks.help,
    resembles: say(resembles),
    there: words.notice.rushed,
    sections: sections.map((it) => ({ ...it, paragraphs: it.paragraphs.map(say) })),
  };
}

export function questionLook(words: Words): Help {
  return {
    ...EMPTY,
    word: words.looks.question,
    resembles: words.question.resembles,
    steps: words.question.steps,
  };
}
