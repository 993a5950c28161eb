/** How many posts were saved, and the way to them. */
import { countOf } from '../words/fill.ts';
import type { OptionsProps } from './options.tsx';

export function OptionsSaved({ words, saved, acts }: OptionsProps) {
  return (
    <>
      <h2>{words.saved.title}</h2>
      {saved === 0 ? (
        <p class="fine">{words.saved.empty}</p>
      ) : (
        <div class="choices">
          <div class="row">
            <span>{countOf(words.popup.posts, saved, words.language)}</span>
            <button type="button" class="button" onClick={acts.openSaved}>
              {words.options.openSaved}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
