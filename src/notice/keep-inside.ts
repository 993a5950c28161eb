/** What is done inside the notice is no business of the page: a press here must not open the post or fire a shortcut. */

const EVENTS = [
  ...[
    'click',
    'auxclick',
    'dblclick',
    'contextmenu',
    'mousedown',
    'mouseup',
    'mouseover',
    'mouseout',
    'mousemove',
  ],
  ...[
    'pointerdown',
    'pointerup',
    'pointerover',
    'pointerout',
    'pointermove',
    'touchstart',
    'touchend',
    'touchmove',
  ],
  ...[
    'keydown',
    'keypress',
    'keyup',
    'focusin',
    'focusout',
    'copy',
    'selectstart',
    'dragstart',
    'submit',
    'input',
  ],
] as const;

export function keepInside(root: ShadowRoot): void {
  for (const name of EVENTS) root.addEventListener(name, (event) => event.stopPropagation());
  // A post is often one large link; only our own links may be followed.
  root.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('a')) event.preventDefault();
  });
}
