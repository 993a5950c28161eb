/** The script that reads pages, as a browser is told to run it. */
export const READER = {
  js: ['reader.js'],
  /** Paints the words that a reason means while the reader looks at it. */
  css: ['assets/marks.css'],
  runAt: 'document_end',
} as const;
