/** "What to do now": steps, questions to ask, running advice, what to do when money has gone. */
import { copyButton } from './copy.ts';
import { type Face, unfolds } from './face.ts';
import { icon } from './icon.ts';

export const heading = ({ make }: Face, text: string) => make('h3', {}, text);

export function steps(face: Face): readonly HTMLElement[] {
  const { make, content, words } = face;
  if (content.steps.length === 0) return [];
  const list = make(
    'ol',
    { class: 'steps' },
    ...content.steps.map((step) => make('li', { class: 'step' }, step)),
  );
  const title = content.reasons.length > 0 ? [heading(face, words.notice.now)] : [];
  return [...title, list, ...(content.fact ? [make('p', { class: 'fact' }, content.fact)] : [])];
}

export function sections(face: Face): readonly HTMLElement[] {
  const { make, content } = face;
  return content.sections.flatMap((it) => [
    heading(face, it.heading),
    ...it.paragraphs.map((text) => make('p', {}, text)),
  ]);
}

export function questions(face: Face): readonly HTMLElement[] {
  const { make, content } = face;
  return content.questions.map((question, at) =>
    make(
      'div',
      { class: 'ask' },
      make('span', {}, `“${question}”`),
      copyButton(face, () => question, `ask-${at}`),
    ),
  );
}

/** A line that unfolds in place. */
export function fold(
  face: Face,
  key: string,
  title: string,
  inside: readonly (Node | string)[],
): HTMLElement {
  const { doc, make } = face;
  const button = make('button', { type: 'button', class: 'fold' }, title, icon(doc, 'chevron'));
  const region = make('div', { class: 'folded' }, ...inside);
  unfolds(face, key, button, (open) => {
    region.hidden = !open;
  });
  return make('div', {}, make('h3', { class: 'fold-head' }, button), region);
}
