/** Shift three times, quickly and alone: a way out that needs no looking. */

const WITHIN = 1500;

export function onThreeShifts(target: EventTarget, act: () => void): void {
  let presses: number[] = [];
  target.addEventListener('keydown', (event) => {
    const { key, repeat, timeStamp } = event as KeyboardEvent;
    if (repeat) return;
    presses = key === 'Shift' ? [...presses, timeStamp].slice(-3) : [];
    if (presses.length === 3 && timeStamp - (presses[0] ?? 0) < WITHIN) act();
  });
}
