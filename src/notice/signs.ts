/** "Not this sign": the reader chooses which; those that are critical by themselves ask once more. */
import { fill } from '../words/fill.ts';
import type { Reason } from './content.ts';
import { type Face, unfolds } from './face.ts';

export function signChoice(face: Face, turnOff: (reason: Reason) => void): readonly HTMLElement[] {
  return face.content.reasons.map((reason, at) =>
    reason.critical ? graveSign(face, reason, at, turnOff) : sign(face, reason, at, () => turnOff(reason)),
  );
}

function sign({ make, content }: Face, reason: Reason, at: number, act?: () => void): HTMLButtonElement {
  const button = make(
    'button',
    { type: 'button', class: 'row', 'data-key': `sign-${at}` },
    make('b', {}, reason.name),
    make('q', { class: 'fine', lang: content.quoteLanguage, dir: 'auto' }, reason.quote),
  );
  if (act) button.addEventListener('click', act);
  return button;
}

function graveSign(face: Face, reason: Reason, at: number, turnOff: (reason: Reason) => void): HTMLElement {
  const { make, words } = face;
  const sure = make(
    'button',
    { type: 'button', class: 'small button', 'data-key': `sure-${at}` },
    words.notice.graveSure,
  );
  sure.addEventListener('click', () => turnOff(reason));
  const asking = make('div', { class: 'asking' }, make('p', {}, words.notice.grave), sure);
  const button = sign(face, reason, at);
  unfolds(face, `sign-${at}`, button, (open) => {
    asking.hidden = !open;
  });
  return make('div', {}, button, asking);
}

/** What was switched off, and the way back. */
export function offLine({ make, words }: Face, name: string, undo: () => void): readonly HTMLElement[] {
  const button = make('button', { type: 'button', class: 'link', 'data-key': 'undo' }, words.notice.undo);
  button.addEventListener('click', undo);
  return [make('span', { role: 'status' }, fill(words.notice.signOff, { sign: name })), button];
}
