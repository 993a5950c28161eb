/** A saved post without the ways to reach anybody: for what leaves the reader's hands, unless the reader wants them. */
import { withoutContacts } from '../engine/contacts.ts';
import type { SavedPost } from '../settings/saved-post.ts';
import { quote } from './quote.ts';

/** A picture cannot be masked and is left out. */
export function masked({ picture: _, parts, reasons, ...post }: SavedPost): SavedPost {
  const texts: SavedPost['parts'] = Object.fromEntries(
    Object.entries(parts).map(([part, text = '']) => [part, withoutContacts(text)]),
  );
  return {
    ...post,
    parts: texts,
    // made anew from the masked text: a quote may hold half a number, which nothing tells for one
    reasons: reasons.map((reason) => ({ ...reason, quote: quote(texts[reason.at.part] ?? '', reason.at) })),
  };
}
