/** "This is wrong" as a text: what the notice said and which rules made it, nothing of the post and nobody's name. */
import type { NoticeContent } from '../notice/content.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';

export interface Origin {
  /** Version of the pack. */
  readonly version: string;
  /** Host of the page, where the reader wants it told. */
  readonly site?: string | undefined;
}

export function feedbackOn(content: NoticeContent, { version, site }: Origin, { feedback }: Words): string {
  const { word, resembles, reasons } = content;
  const rules = new Set(reasons.map(({ evidence }) => evidence.rule));
  const lines = [
    feedback.title,
    fill(feedback.said, { word, resembles }),
    fill(feedback.signs, { signs: reasons.map(({ name, signal }) => `${name} (${signal})`).join('; ') }),
    fill(feedback.rules, { rules: [...rules].join(', ') }),
    fill(feedback.pack, { version }),
    site && fill(feedback.site, { site }),
    feedback.because,
  ];
  return lines.filter(Boolean).join('\n');
}
