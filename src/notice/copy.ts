/** Puts a text on the clipboard and says so. */
import type { Face } from './face.ts';
import { icon } from './icon.ts';

export function copyButton({ doc, make, words }: Face, text: () => string, key: string): HTMLButtonElement {
  const label = make('span', { 'aria-live': 'polite' }, words.notice.copy);
  const button = make(
    'button',
    { type: 'button', class: 'small button', 'data-key': `copy-${key}` },
    icon(doc, 'copy'),
    label,
  );
  button.addEventListener('click', () => {
    copy(doc, text()).then(
      () => label.replaceChildren(words.notice.copied),
      // Nothing to say: the button still reads "copy", and the text stands beside it.
      () => {},
    );
  });
  return button;
}

async function copy(doc: Document, text: string): Promise<void> {
  await doc.defaultView?.navigator.clipboard.writeText(text);
}
