/** A saved post as the saved page shows it, in the reader's language. */
import type { SavedPost } from '../settings/saved-post.ts';
import type { Paper } from '../views/saved-paper.tsx';
import { inLanguage, type Words } from '../words/words.ts';
import { masked } from './masked.ts';
import { dateAndTime } from './when.ts';

export function paperOf(post: SavedPost, contacts: boolean, { language, saved }: Words): Paper {
  const shown = contacts ? post : masked(post);
  return {
    key: post.key,
    look: post.look,
    resembles: inLanguage(post.resembles, language),
    where: post.site ?? saved.pasted,
    address: post.address,
    when: dateAndTime(post.savedAt, language),
    pack: post.pack,
    text: Object.values(shown.parts).join('\n'),
    reasons: shown.reasons.map(({ quote, why }) => ({ quote, why: inLanguage(why, language) })),
    picture: shown.picture,
    pictureKept: Boolean(post.picture) && !shown.picture,
  };
}
