/** Whom to call. A number is a link: a tap on a phone dials, elsewhere it copies; it never dials by itself. */
import type { HelpCard } from './content.ts';
import { copy, copyButton } from './copy.ts';
import type { Face } from './face.ts';

export function helpCard(face: Face, card: HelpCard): HTMLElement {
  const { make } = face;
  return make(
    'div',
    { class: 'call' },
    card.number && numberLink(face, card),
    card.number && copyButton(face, card.number, 'number'),
    make('b', { class: 'name' }, card.name),
    card.url && !card.number && make('a', linkTo(card.url), card.url.replace(/^https:\/\/|\/$/g, '')),
    card.detail && make('span', { class: 'fine' }, card.detail),
  );
}

function numberLink({ doc, make, words }: Face, { number = '', tel }: HelpCard): HTMLElement {
  const groups = number.replace(/ (?=\d)/g, ', ').replace('+', `${words.help.plus} `);
  // A short code is read digit by digit, as people say it.
  const aloud = number.length <= 4 ? [...number].join(' ') : groups;
  const link = make(
    'a',
    { class: 'number', href: `tel:${tel}`, 'aria-label': aloud, 'data-key': 'number' },
    number,
  );
  link.addEventListener('click', (event) => {
    if (doc.defaultView?.matchMedia('(pointer: coarse)').matches) return;
    event.preventDefault();
    copy(doc, number).catch(() => {});
  });
  return link;
}

const linkTo = (href: string) => ({ href, target: '_blank', rel: 'noreferrer', 'data-key': 'link' });
