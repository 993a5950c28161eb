/** Icons drawn for this project, 24 by 24. The class of a path says how `pieces.css` paints it. */

/** `body` takes the colour of the look, `glyph` and `dot` lie on it, `line` and `fill` take the colour of the text. */
type Paint = 'body' | 'glyph' | 'dot' | 'line' | 'fill';

export const ICONS = {
  danger: [
    ['body', 'M7.6 1h8.8L23 7.6v8.8L16.4 23H7.6L1 16.4V7.6z'],
    ['glyph', 'M12 6.2v7.2'],
    ['dot', 'M12 15.9a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3z'],
  ],
  pause: [
    ['body', 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22z'],
    ['glyph', 'M9.2 7.4v9.2M14.8 7.4v9.2'],
  ],
  help: [
    ['body', 'M7 1h10a6 6 0 0 1 6 6v10a6 6 0 0 1-6 6H7a6 6 0 0 1-6-6V7a6 6 0 0 1 6-6z'],
    [
      'dot',
      'M8.4 6.4l1.9 3-1.3 1.4c.8 1.8 2.2 3.2 4 4.1l1.5-1.3 3 1.8c-.2 1.4-1.1 2.2-2.4 2.2-4.6-.2-8.6-4.3-8.8-8.9 0-1.2.8-2.1 2.1-2.3z',
    ],
  ],
  brand: [
    ['body', 'M8 1h8a7 7 0 0 1 7 7v8a7 7 0 0 1-7 7H8a7 7 0 0 1-7-7V8a7 7 0 0 1 7-7z'],
    ['glyph', 'M9.2 7.5v9M14.8 7.5v9'],
  ],
  /** Nothing was found: no tick, no shield. */
  ring: [['line', 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z']],
  chevron: [['line', 'M6 9.5l6 6 6-6']],
  next: [['line', 'M9 5.5l6.5 6.5L9 18.5']],
  lock: [
    [
      'line',
      'M7 10.5h10a2 2 0 0 1 2 2V18a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5.5a2 2 0 0 1 2-2zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5',
    ],
  ],
  exit: [['line', 'M10 4H5v16h5M14 8l4 4-4 4M18 12H9']],
  save: [['line', 'M7 4h10v16l-5-4-5 4z']],
  copy: [
    ['line', 'M8 10a2 2 0 0 1 2-2h7a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2zM5 16V6a2 2 0 0 1 2-2h8'],
  ],
  unseen: [
    [
      'line',
      'M3 3l18 18M9.9 5.2A9.7 9.7 0 0 1 12 5c5.5 0 9 7 9 7a15 15 0 0 1-3 3.9M6.3 6.8C4 8.4 3 12 3 12s3.5 7 9 7c1.5 0 2.9-.5 4.1-1.2',
    ],
  ],
  dots: [
    [
      'fill',
      'M5.5 10.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4zM12 10.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4zM18.5 10.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4z',
    ],
  ],
} as const satisfies Record<string, readonly (readonly [Paint, string])[]>;

export type IconName = keyof typeof ICONS;
