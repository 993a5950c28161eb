/** "What we saw": each reason quotes the post. A quote that is looked at is marked in the page, and pressing it goes there. */
import { countOf } from '../words/fill.ts';
import type { Reason } from './content.ts';
import { type Face, unfolds } from './face.ts';
import { icon } from './icon.ts';

/** Shown before "more"; the style hides the rest by the width of the notice. */
const SHOWN = { wide: 3, narrow: 2 };

export function reasonList(face: Face): readonly HTMLElement[] {
  const { doc, make, content, words } = face;
  const { reasons } = content;
  const list = make('ol', { class: 'reasons' }, ...reasons.map((reason, at) => reasonItem(face, reason, at)));
  const hidden = (width: 'wide' | 'narrow') => {
    const left = reasons.length - SHOWN[width];
    return left > 0 && make('span', { class: width }, countOf(words.notice.more, left, words.language));
  };
  const less = make('span', { class: 'less' }, words.notice.less);
  const narrowOnly = reasons.length <= SHOWN.wide ? ' narrow-only' : '';
  const more = make(
    'button',
    { type: 'button', class: `link more${narrowOnly}` },
    hidden('wide'),
    hidden('narrow'),
    less,
    icon(doc, 'chevron'),
  );
  unfolds(face, 'more', more, (open) => list.classList.toggle('all', open));
  return reasons.length > SHOWN.narrow ? [list, more] : [list];
}

function reasonItem({ make, content, words, actions }: Face, reason: Reason, at: number): HTMLElement {
  const quote = make(
    'button',
    { type: 'button', class: 'quote', 'data-key': `reason-${at}`, title: words.notice.goTo },
    make('q', { lang: content.quoteLanguage, dir: 'auto' }, reason.quote),
  );
  const item = make('li', { class: 'reason' }, quote, make('p', {}, reason.why));
  const look = () => actions.focusReason(reason.evidence);
  const lookAway = () => actions.focusReason(quote.matches(':focus') ? reason.evidence : null);
  quote.addEventListener('focus', look);
  quote.addEventListener('blur', lookAway);
  item.addEventListener('pointerenter', look);
  item.addEventListener('pointerleave', lookAway);
  quote.addEventListener('click', () => actions.goToReason(reason.evidence));
  return item;
}
