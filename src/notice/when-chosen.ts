/** Keys choose in a list as they are pressed, letter by letter; what is meant is where they end. */

/** Milliseconds without a key. */
const PAUSE = 800;

export function whenChosen(select: HTMLSelectElement, act: (value: string) => void): void {
  let byKeys = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const choose = () => {
    clearTimeout(pause);
    pause = undefined;
    act(select.value);
  };
  select.addEventListener('pointerdown', () => {
    byKeys = false;
  });
  select.addEventListener('keydown', ({ key }) => {
    byKeys = true;
    if (key === 'Enter' && pause) choose();
  });
  select.addEventListener('change', () => {
    clearTimeout(pause);
    if (byKeys) pause = setTimeout(choose, PAUSE);
    else choose();
  });
  select.addEventListener('blur', () => {
    if (pause) choose();
  });
}
