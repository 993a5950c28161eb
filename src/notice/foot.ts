/** Save on one side; on the other "Doesn't fit?": small, in one place, unfolding in place so that nothing is clipped. */
import { fill } from '../words/fill.ts';
import type { Reason } from './content.ts';
import { type Face, unfolds } from './face.ts';
import { icon } from './icon.ts';
import { saveButton } from './save.ts';
import { offLine, signChoice } from './signs.ts';
import { draft } from './wrong.ts';

/** What the foot asks of the whole notice. */
export interface FootActs {
  hide(): void;
  turnOff(reason: Reason): void;
  turnOn(): void;
  /** The name of the sign that was just switched off here. */
  readonly off: string | undefined;
}

export function foot(face: Face, acts: FootActs): HTMLElement {
  const { make } = face;
  if (acts.off !== undefined)
    return make('div', { class: 'foot off' }, ...offLine(face, acts.off, acts.turnOn));
  // Help accuses nobody, so there is nothing to disagree with.
  if (face.content.look === 'help') return make('div', { class: 'foot' }, hideCard(face, acts.hide));
  return saveAnd(face, misfit(face, acts));
}

/** Beside no post there is nothing to hide or switch off. */
export function ownFoot(face: Face): HTMLElement {
  const { make, content } = face;
  if (content.look === 'help') return make('div', { class: 'foot' }, saveButton(face));
  return saveAnd(face, make('div', { class: 'misfit' }, ...wrongRow(face)));
}

function saveAnd(face: Face, rows: HTMLElement): HTMLElement {
  const { doc, make, words } = face;
  const button = make(
    'button',
    { type: 'button', class: 'link quiet' },
    words.notice.misfit,
    icon(doc, 'dots'),
  );
  unfolds(face, 'misfit', button, (open) => {
    rows.hidden = !open;
  });
  return make('div', {}, make('div', { class: 'foot' }, saveButton(face), button), rows);
}

function misfit(face: Face, { hide, turnOff }: FootActs): HTMLElement {
  const { make, words, actions, siteName } = face;
  const { notice } = words;
  return make(
    'div',
    { class: 'misfit' },
    row(face, 'hide', notice.hide, notice.hideDetail, hide),
    ...unfoldingRow(face, 'not-this-sign', notice.notThisSign, notice.notThisSignDetail, () =>
      signChoice(face, turnOff),
    ),
    row(face, 'not-here', notice.notHere, fill(notice.notHereDetail, { site: siteName }), () =>
      actions.notHere(),
    ),
    ...wrongRow(face),
  );
}

function wrongRow(face: Face): readonly HTMLElement[] {
  const { wrong, wrongDetail } = face.words.notice;
  return unfoldingRow(face, 'wrong', wrong, wrongDetail, () => draft(face));
}

function hideCard({ doc, make, words }: Face, hide: () => void): HTMLElement {
  const button = make(
    'button',
    { type: 'button', class: 'link', 'data-key': 'hide' },
    icon(doc, 'unseen'),
    words.notice.hideCard,
  );
  button.addEventListener('click', hide);
  return button;
}

function row(
  { make }: Face,
  key: string,
  title: string,
  detail: string,
  act?: () => void,
): HTMLButtonElement {
  const button = make(
    'button',
    { type: 'button', class: 'row', 'data-key': key },
    make('b', {}, title),
    make('span', { class: 'fine' }, detail),
  );
  if (act) button.addEventListener('click', act);
  return button;
}

function unfoldingRow(
  face: Face,
  key: string,
  title: string,
  detail: string,
  inside: () => readonly HTMLElement[],
): readonly HTMLElement[] {
  const button = row(face, key, title, detail);
  const region = face.make('div', { class: 'more-of-it' });
  unfolds(face, key, button, (open) => {
    region.hidden = !open;
    region.replaceChildren(...(open ? inside() : []));
  });
  return [button, region];
}
