/** "Save for later": on this device, and the button says how it went. */
import type { Face } from './face.ts';
import { icon } from './icon.ts';

export type Saved = 'saved' | 'full' | 'failed';

/** Nothing where nothing can be saved. */
export function saveButton({ doc, make, words, actions, kept }: Face): HTMLButtonElement | undefined {
  const { save } = actions;
  if (!save) return undefined;
  const label = make('span', { 'aria-live': 'polite' });
  kept.say = () => label.replaceChildren(words.save[kept.saved ?? 'save']);
  kept.say();
  const button = make(
    'button',
    { type: 'button', class: 'link save', 'data-key': 'save' },
    icon(doc, 'save'),
    label,
  );
  button.addEventListener('click', async () => {
    if (kept.saved === 'saved') return;
    kept.saved = await save().catch(() => 'failed' as const);
    kept.say?.();
  });
  return button;
}
