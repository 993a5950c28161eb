/** The cards of help beside a post: places that fit, and what anybody can do where none does. */
import type { CallCard } from '../looks/call-card.ts';
import type { Resource } from '../packs/read/resource.ts';
import { harmOf, type Need, type Reader } from '../resources/fitting.ts';
import type { Words } from '../words/words.ts';
import { helpCard } from './help-card.ts';

const BRAND = 'employer-unverifiable:brand';

export function helpCards(
  fitting: readonly Resource[],
  need: Need,
  reader: Reader,
  words: Words,
  today: Date,
): readonly CallCard[] {
  const found = fitting.map((it) => helpCard(it, reader.country, words, today));
  const alone = need.look === 'danger' && found.length === 0 && harmOf(need) === 'money';
  return [
    ...(need.look === 'pause' ? found.map(withoutNumber) : found),
    ...(alone ? [words.help.bankFirst] : []),
    ...(need.signals.includes(BRAND) ? [words.help.brandPage] : []),
  ];
}

/** A pause asks for a second look, not for a call. */
function withoutNumber({ number: _, tel: __, more: ___, ...card }: CallCard): CallCard {
  return card;
}
