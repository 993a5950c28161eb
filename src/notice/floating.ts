/** The open notice of a chip: in the top layer beside it; on a phone a sheet from below, which keeps the focus. */

const SHEET = '(max-width: 480px)';

/** `closed` is called when the reader dismisses it by Esc, the back gesture, or a press elsewhere. */
export function float(card: HTMLElement, label: string, closed: () => void): void {
  card.setAttribute('popover', 'auto');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', label);
  card.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') closed();
  });
  card.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && isSheet()) turnRound(card, event);
  });
}

export function isSheet(): boolean {
  return matchMedia(SHEET).matches;
}

function turnRound(card: HTMLElement, event: KeyboardEvent): void {
  const stops = [...card.querySelectorAll<HTMLElement>('button, a, select')].filter((it) =>
    it.checkVisibility(),
  );
  const [leaving, next] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (event.target !== leaving) return;
  event.preventDefault();
  next?.focus();
}
