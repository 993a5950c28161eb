/** The open notice below its strip: reasons beside steps, then folds, what we could not see, and the foot. */
import { fold, heading, questions, sections, steps } from './advice.ts';
import type { Face } from './face.ts';
import { helpCard, thereRow } from './help.ts';
import { icon } from './icon.ts';
import { reasonList } from './reasons.ts';
import { where } from './where.ts';

export function panel(face: Face, foot: HTMLElement): HTMLElement {
  const { make, content, words } = face;
  const danger = content.look === 'danger';
  const seen =
    content.reasons.length > 0 ? [heading(face, words.notice.saw), ...reasonList(face)] : sections(face);
  const asked = questions(face);
  const now = [
    ...steps(face),
    ...content.help.map((card) => helpCard(face, card)),
    thereRow(face),
    ...(danger || asked.length === 0 ? [] : [heading(face, words.notice.ask), ...asked]),
  ];
  const folds = [
    // In danger nobody is pushed back into that chat.
    danger && asked.length > 0 && fold(face, 'ask', words.notice.askAnyway, asked),
    content.paid && fold(face, 'paid', words.notice.paid, [content.paid]),
  ];
  return make(
    'div',
    { class: 'panel' },
    make(
      'div',
      { class: 'columns' },
      seen.length > 0 && make('div', { class: 'seen' }, ...seen),
      now.length > 0 && make('div', { class: 'now' }, ...now),
    ),
    make(
      'div',
      { class: 'folds' },
      ...folds,
      ...content.unseen.map((line) => unseenLine(face, line)),
      where(face),
    ),
    foot,
  );
}

function unseenLine({ doc, make }: Face, line: string): HTMLElement {
  return make('p', { class: 'unseen' }, icon(doc, 'unseen'), make('span', {}, line));
}
