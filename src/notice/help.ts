/** Whom to call. A number is a link: a tap on a phone dials, elsewhere it copies; it never dials by itself. */

import type { CallCard } from '../looks/call-card.ts';
import { aloud } from '../words/aloud.ts';
import { copyButton } from './copy.ts';
import type { Face } from './face.ts';
import { icon } from './icon.ts';

export function helpCard(face: Face, card: CallCard): HTMLElement {
  const { make } = face;
  const { number = '' } = card;
  const copyIt = copyButton(face, () => number, 'number');
  return make(
    'div',
    { class: 'call' },
    ...(number ? [numberLink(face, card, copyIt), copyIt] : []),
    make('b', { class: 'name' }, card.name),
    card.ownName && make('span', { class: 'fine', lang: card.ownName.lang }, card.ownName.text),
    card.url && !card.number && make('a', linkTo(card.url), card.url.replace(/^https:\/\/|\/$/g, '')),
    card.detail && make('span', { class: 'fine' }, card.detail),
    card.confirmed && make('span', { class: card.stale ? 'fine stale' : 'fine' }, card.confirmed),
  );
}

function numberLink(
  { doc, make, words }: Face,
  { number = '', tel }: CallCard,
  copyIt: HTMLButtonElement,
): HTMLElement {
  const link = make(
    'a',
    { class: 'number', href: `tel:${tel}`, 'data-key': 'number' },
    make('span', { 'aria-hidden': 'true' }, number),
    make('span', { class: 'for-ears' }, aloud(number, words.help.plus)),
  );
  link.addEventListener('click', (event) => {
    if (doc.defaultView?.matchMedia('(pointer: coarse)').matches) return;
    event.preventDefault();
    // which says when it is done
    copyIt.click();
  });
  return link;
}

/** For who said yes already, or is there; where somebody is in hardship, for who is being rushed. */
export function thereRow({ doc, make, content, actions }: Face): HTMLElement | undefined {
  const { there } = actions;
  if (!there || !content.there) return undefined;
  const button = make(
    'button',
    { type: 'button', class: 'there', 'data-key': 'there' },
    make('span', {}, content.there),
    icon(doc, 'next'),
  );
  button.addEventListener('click', () => there());
  return button;
}

const linkTo = (href: string) => ({ href, target: '_blank', rel: 'noreferrer', 'data-key': 'link' });
