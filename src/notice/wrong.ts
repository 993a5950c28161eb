/** "This is wrong": a text to copy, for whoever looks after the signs. It is shown in full and never sent. */
import { fill } from '../words/fill.ts';
import { copyButton } from './copy.ts';
import type { Face } from './face.ts';

const WITH_SITE = 'with-site';

export function draft(face: Face): readonly HTMLElement[] {
  const { make, words, siteName, actions, unfolded } = face;
  const shown = make('p', { class: 'draft' });
  const site = make(
    'button',
    { type: 'button', class: 'small button', 'data-key': WITH_SITE },
    fill(words.feedback.withSite, { site: siteName }),
  );
  const text = () => actions.feedback(unfolded.has(WITH_SITE));
  const draw = () => {
    site.setAttribute('aria-pressed', String(unfolded.has(WITH_SITE)));
    shown.textContent = text();
  };
  site.addEventListener('click', () => {
    if (!unfolded.delete(WITH_SITE)) unfolded.add(WITH_SITE);
    draw();
  });
  draw();
  const buttons = make('div', { class: 'buttons' }, copyButton(face, text, 'draft'), siteName && site);
  return [shown, make('p', { class: 'fine' }, words.feedback.to), buttons];
}
