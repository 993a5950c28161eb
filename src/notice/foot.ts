/** "Doesn't fit?": small, in one place, unfolding in place so that nothing is clipped. */
import { fill } from '../words/fill.ts';
import { type Face, unfolds } from './face.ts';
import { icon } from './icon.ts';

export function foot(face: Face, hide: () => void): HTMLElement {
  const { doc, make, words, actions, siteName } = face;
  const { notice } = words;
  // Help accuses nobody, so there is nothing to disagree with.
  if (face.content.look === 'help') return make('div', { class: 'foot' }, hideCard(face, hide));
  const misfit = make(
    'div',
    { class: 'misfit' },
    row(face, 'hide', notice.hide, notice.hideDetail, hide),
    row(face, 'not-here', notice.notHere, fill(notice.notHereDetail, { site: siteName }), () =>
      actions.notHere(),
    ),
  );
  const button = make('button', { type: 'button', class: 'link quiet' }, notice.misfit, icon(doc, 'dots'));
  unfolds(face, 'misfit', button, (open) => {
    misfit.hidden = !open;
  });
  return make('div', {}, make('div', { class: 'foot' }, button), misfit);
}

function hideCard({ make, words }: Face, hide: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: 'link', 'data-key': 'hide' }, words.notice.hideCard);
  button.addEventListener('click', hide);
  return button;
}

function row({ make }: Face, key: string, title: string, detail: string, act: () => void): HTMLElement {
  const button = make(
    'button',
    { type: 'button', 'data-key': key },
    make('b', {}, title),
    make('span', { class: 'fine' }, detail),
  );
  button.addEventListener('click', act);
  return button;
}
