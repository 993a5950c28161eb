import { beforeEach, expect, test, vi } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { openThereWhenAsked } from '../../src/app/open-there.ts';

type Listener = (message: unknown, sender: { readonly tab: { readonly id: number } }) => void;

const update = vi.fn();
beforeEach(() => update.mockReset());

/** The background is told this by the page in tab 7. */
function told(message: unknown): void {
  let listener: Listener | undefined;
  const addListener = (it: Listener) => {
    listener = it;
  };
  const runtime = { onMessage: { addListener }, getURL: (path: string) => `ours:${path}` };
  openThereWhenAsked({ runtime, tabs: { update } } as unknown as WxtBrowser);
  listener?.(message, { tab: { id: 7 } });
}

test('opens in the tab where it was pressed, in place of what it showed', () => {
  told({ kind: 'there', country: 'KH' });
  expect(update).toHaveBeenCalledExactlyOnceWith(7, { url: 'ours:/there.html#KH', loadReplace: true });
});

test('opens where a browser knows no such place', async () => {
  update.mockRejectedValueOnce(new TypeError('Unexpected property: loadReplace'));
  told({ kind: 'there' });
  await vi.waitFor(() => expect(update).toHaveBeenLastCalledWith(7, { url: 'ours:/there.html' }));
});

test.each([
  { message: { kind: 'count', danger: 1, read: 1 }, because: 'it is about something else' },
  { message: { kind: 'there', country: '//evil.invalid' }, because: 'that is no country' },
])('opens nothing: $because', ({ message }) => {
  told(message);
  expect(update).not.toHaveBeenCalled();
});
