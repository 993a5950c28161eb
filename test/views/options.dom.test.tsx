import { render } from 'preact';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Options } from '../../src/views/options.tsx';
import { wordsIn } from '../../src/words/words.ts';

test('a language on trial is marked so and can be switched on', () => {
  const turnTrial = vi.fn();
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  const languages = [
    { id: 'vi', name: 'Tiếng Việt', status: 'active', newest: '2026-11-24' },
    { id: 'th', name: 'ภาษาไทย', status: 'trial', newest: '2026-11-24' },
    { id: 'km', name: 'ភាសាខ្មែរ', status: 'draft', newest: '2026-11-24' },
  ] as const;
  render(<Options words={wordsIn.en} languages={languages} trials={[]} turnTrial={turnTrial} />, root);

  const switches = [...root.querySelectorAll<HTMLButtonElement>('[role=switch]')];
  expect(switches.map((it) => [it.getAttribute('aria-labelledby'), it.ariaChecked])).toEqual([
    ['trial-th', 'false'],
  ]);
  expect(root.textContent).toContain('On trial');
  expect(root.textContent).not.toContain('ភាសាខ្មែរ');
  switches[0]?.click();
  expect(turnTrial).toHaveBeenCalledWith('th', true);
});
