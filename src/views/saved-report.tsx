/** A text that the reader may mend and paste where she wants to report. */
import type { Words } from '../words/words.ts';
import { CopyButton } from './copy-button.tsx';
import { Segments } from './segments.tsx';

export type Receiver = keyof Words['report']['receivers'];

export interface Report {
  readonly receivers: readonly Receiver[];
  readonly receiver: Receiver;
  /** Of who receives it. */
  readonly language: string;
  readonly text: string;
  /** Numbers and names are masked in it. */
  readonly masked: boolean;
}

interface Props {
  words: Words;
  report: Report;
  choose(receiver: Receiver): void;
  copy(text: string): Promise<void>;
}

export function SavedReport({ words, report, choose, copy }: Props) {
  const { receivers, receiver, language, text, masked } = report;
  return (
    <section class="report">
      <h2>{words.report.title}</h2>
      <p class="fine">{words.report.lead}</p>
      <Segments
        label={words.report.to}
        choices={receivers.map((value) => ({ value, text: words.report.receivers[value] }))}
        chosen={receiver}
        choose={choose}
      />
      <pre lang={language}>{text}</pre>
      {masked && <p class="fine">{words.report.contacts}</p>}
      <div class="acts">
        <CopyButton words={words} text={text} copy={copy} />
      </div>
    </section>
  );
}
