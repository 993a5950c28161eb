/** Counts that tell nothing of anybody, for partners. */
import type { Words } from '../words/words.ts';
import { CopyButton } from './copy-button.tsx';
import { Icon } from './icon.tsx';

export interface Tally {
  readonly rows: readonly {
    readonly month: string;
    readonly look: 'pause' | 'danger' | 'help';
    readonly family: string;
    readonly posts: number;
  }[];
  /** The same for spreadsheets. */
  readonly csv: string;
}

interface Props {
  words: Words;
  tally: Tally;
  copy(text: string): Promise<void>;
  download(): void;
}

export function SavedTally({ words, tally: { rows, csv }, copy, download }: Props) {
  const { saved } = words;
  return (
    <section class="tally">
      <h2>{saved.tally}</h2>
      <p class="fine">{saved.tallyLead}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{saved.month}</th>
            <th scope="col">{saved.family}</th>
            <th scope="col">{saved.posts}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ month, look, family, posts }) => (
            <tr key={month + look + family}>
              <td>{month}</td>
              <td class={look}>
                <Icon name={look} />
                <span class="for-ears">{`${words.looks[look]}.`}</span> {family}
              </td>
              <td>{posts}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="acts">
        <CopyButton words={words} text={csv} copy={copy} />
        <button type="button" class="button" onClick={download}>
          {saved.tallyDownload}
        </button>
      </div>
    </section>
  );
}
