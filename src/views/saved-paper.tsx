/** One saved post in full, to be read here or on paper. */
import type { Words } from '../words/words.ts';
import { Icon } from './icon.tsx';

export interface Paper {
  readonly key: string;
  readonly look: 'pause' | 'danger' | 'help';
  readonly resembles: string;
  readonly where: string;
  readonly address?: string | undefined;
  readonly when: string;
  /** Version of the pack that judged. */
  readonly pack: string;
  readonly text: string;
  readonly reasons: readonly { readonly quote: string; readonly why: string }[];
  readonly picture?: string | undefined;
  /** There is one that is not shown. */
  readonly pictureKept: boolean;
}

export function SavedPaper({ paper, words }: { paper: Paper; words: Words }) {
  const { saved, notice } = words;
  return (
    <article class={`paper ${paper.look}`}>
      <h2 class="said">
        <Icon name={paper.look} />
        <span>
          <b>{`${words.looks[paper.look]}.`}</b> {paper.resembles}
        </span>
      </h2>
      <dl>
        <dt>{saved.where}</dt>
        <dd>
          {paper.where}
          {paper.address && (
            <a href={paper.address} target="_blank" rel="noreferrer">
              {paper.address}
            </a>
          )}
        </dd>
        <dt>{saved.when}</dt>
        <dd>{paper.when}</dd>
        <dt>{saved.pack}</dt>
        <dd>{paper.pack}</dd>
      </dl>
      <h3>{saved.text}</h3>
      <p class="text">{paper.text}</p>
      {paper.reasons.length > 0 && <h3>{notice.saw}</h3>}
      {paper.reasons.map(({ quote, why }) => (
        <div class="reason" key={quote}>
          <q>{quote}</q>
          <p>{why}</p>
        </div>
      ))}
      {paper.pictureKept && <p class="fine">{saved.pictureKept}</p>}
      {paper.picture && (
        <figure>
          <figcaption>{saved.picture}</figcaption>
          <img src={paper.picture} alt={saved.picture} />
        </figure>
      )}
    </article>
  );
}
