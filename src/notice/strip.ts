/** The closed notice: one line of a strip, or a chip; and what is left of it when it is hidden. */
import { countOf } from '../words/fill.ts';
import type { Face } from './face.ts';
import { icon } from './icon.ts';
import type { Look } from './notice.ts';

export function strip({ doc, make, content, words }: Face, open: boolean): HTMLButtonElement {
  const { look, word, resembles, reasons } = content;
  const count = reasons.length > 0 && countOf(words.notice.signs, reasons.length, words.language);
  return make(
    'button',
    { type: 'button', class: 'strip', 'data-key': 'strip', 'aria-expanded': String(open) },
    icon(doc, look),
    make('span', { class: 'say' }, make('b', {}, `${word}.`), ` ${resembles} `),
    make(
      'span',
      { class: 'count' },
      make('span', { class: count ? 'for-ears' : undefined }, `${words.notice.see} `),
      count,
      icon(doc, 'chevron'),
    ),
  );
}

/** The same line where the notice is always open. */
export function head({ doc, make, content }: Face): HTMLElement {
  const { look, word, resembles } = content;
  const say = make('span', { class: 'say' }, make('b', {}, `${word}.`), ` ${resembles}`);
  return make('h2', { class: 'strip head' }, icon(doc, look), say);
}

export function chip({ doc, make, content }: Face, open: boolean): HTMLButtonElement {
  return make(
    'button',
    {
      type: 'button',
      class: 'chip',
      'data-key': 'chip',
      'aria-expanded': String(open),
      'aria-haspopup': 'dialog',
      // Ears get what the strip says; eyes have the post beside it.
      'aria-label': `${content.word}. ${content.resembles}`,
    },
    icon(doc, content.look),
    content.word,
  );
}

/** The grey line that takes the place of a notice; what was done can be undone. A chip only shows the way back. */
export function goneLine({ make, words }: Face, look: Look, text: string, undo: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: 'link', 'data-key': 'undo' }, words.notice.undo);
  button.addEventListener('click', undo);
  const said = { role: 'status', class: look === 'strip' ? undefined : 'for-ears' };
  return make('div', { class: 'gone' }, make('span', said, text), button);
}

/** Who is speaking, for a reader who has never met us. */
export function introLine({ doc, make, words }: Face, understood: () => void): HTMLElement {
  const button = make(
    'button',
    { type: 'button', class: 'small button', 'data-key': 'intro' },
    words.notice.understood,
  );
  button.addEventListener('click', understood);
  return make('div', { class: 'intro' }, icon(doc, 'brand'), make('p', {}, words.notice.intro), button);
}
