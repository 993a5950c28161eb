/** The options: for now which languages of posts are watched. */
import type { PackLanguage } from '../packs/read/pack.ts';
import type { Words } from '../words/words.ts';
import { Icon } from './icon.tsx';

export interface OptionsProps {
  readonly words: Words;
  readonly languages: readonly PackLanguage[];
  /** Ids of the languages on trial that are on. */
  readonly trials: readonly string[];
  turnTrial(language: string, on: boolean): void;
}

export function Options({ words, languages, trials, turnTrial }: OptionsProps) {
  const { options } = words;
  const active = languages.filter(({ status }) => status === 'active');
  const onTrial = languages.filter(({ status }) => status === 'trial');
  return (
    <main class="page options" lang={words.language}>
      <Icon name="brand" />
      <h1>{options.title}</h1>
      <h2>{options.languages}</h2>
      <div class="choices">
        {active.map(({ id, name }) => (
          <div class="row" key={id}>
            <span lang={id}>{name}</span>
            <span class="fine">{options.always}</span>
          </div>
        ))}
      </div>
      {onTrial.length > 0 && (
        <>
          <h2>{options.trial}</h2>
          <p class="fine">{options.trialDetail}</p>
          <div class="choices">
            {onTrial.map(({ id, name }) => (
              <div class="row" key={id}>
                <span lang={id} id={`trial-${id}`}>
                  {name}
                </span>
                <button
                  type="button"
                  class="switch"
                  role="switch"
                  aria-checked={trials.includes(id)}
                  aria-labelledby={`trial-${id}`}
                  onClick={() => turnTrial(id, !trials.includes(id))}
                />
              </div>
            ))}
          </div>
        </>
      )}
    </main>
  );
}
