/** Posts kept from the page under the popup, and a picture of it for the one kept last. */
import { countOf } from '../words/fill.ts';
import type { Words } from '../words/words.ts';

export interface SavedHere {
  readonly count: number;
  /** What came of the press. */
  readonly picture?: 'saved' | 'full' | 'failed' | undefined;
  addPicture(): void;
}

export function PopupSaved({ saved: here, words }: { saved: SavedHere; words: Words }) {
  const { saved, save, language } = words;
  return (
    <section class="block">
      <div class="row">
        <p>{countOf(saved.here, here.count, language)}</p>
        {here.picture !== 'saved' && (
          <button type="button" class="button" onClick={here.addPicture}>
            {saved.addPicture}
          </button>
        )}
      </div>
      <p class="fine" role="status">
        {here.picture && (here.picture === 'saved' ? saved.pictureAdded : save[here.picture])}
      </p>
    </section>
  );
}
