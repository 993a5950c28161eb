/** How much of the shipped rules' examples each disguise leaves to be found, and the pairs of disguises that hide more together. */

/** Shares of examples still found, measured, less one or two in a hundred; a rise is welcome, a fall is a fault. */
export const KEPT: Readonly<Record<string, number>> = {
  'dots between letters': 0.94,
  'a dot inside words': 0.9,
  'spaces between letters': 0.91,
  'zero-width marks': 0.99,
  'look-alike letters': 1,
  'mathematical bold': 0.94,
  'full width': 1,
  'decomposed accents': 1,
  'no accents': 0.95,
  'random accents': 0.93,
  'leet digits': 0.95,
  'leet signs': 0.88,
  'emoji between words': 0.98,
  teencode: 0.94,
  'words split by line breaks': 0.97,
  'phrases split by line breaks': 0.94,
};

interface Gap {
  readonly pairs: readonly (readonly [first: string, second: string])[];
  /** Share of examples that is found all the same. */
  readonly kept: number;
  readonly because: string;
}

const SPLITTERS = [
  'dots between letters',
  'a dot inside words',
  'spaces between letters',
  'words split by line breaks',
];

const after = (second: readonly string[], first: string) => second.map((it) => [first, it] as const);
const before = (first: readonly string[], second: string) => first.map((it) => [it, second] as const);

export const GAPS: readonly Gap[] = [
  {
    pairs: [['words split by line breaks', 'teencode']],
    kept: 0.85,
    because: 'half a word is written short as if it were a whole one',
  },
  {
    pairs: [['decomposed accents', 'words split by line breaks']],
    kept: 0.85,
    because: 'the line is broken between a letter and its accent',
  },
  {
    pairs: [
      ['spaces between letters', 'emoji between words'],
      ['spaces between letters', 'phrases split by line breaks'],
    ],
    kept: 0.15,
    because: 'the second stands between single letters too: nobody can read it either',
  },
  {
    pairs: [
      ...before(['dots between letters', 'spaces between letters', 'a dot inside words'], 'random accents'),
      ...after(['dots between letters', 'spaces between letters', 'a dot inside words'], 'random accents'),
      ...before(['look-alike letters', 'full width', 'leet digits', 'leet signs'], 'random accents'),
    ],
    kept: 0.5,
    because: 'whether accents are set at random is told by whole words, and few are left',
  },
  {
    pairs: [
      ...after(['spaces between letters', 'leet digits', 'leet signs'], 'a dot inside words'),
      ...before(['leet digits', 'leet signs'], 'spaces between letters'),
    ],
    kept: 0.5,
    because:
      'pieces of several letters with a digit or a gap among them are joined over one kind of mark only',
  },
  {
    pairs: [
      ...after(
        [...SPLITTERS, 'leet digits', 'leet signs', 'mathematical bold'],
        'words split by line breaks',
      ),
      ...after(SPLITTERS, 'mathematical bold'),
      ...before(['emoji between words', 'mathematical bold'], 'phrases split by line breaks'),
      ['phrases split by line breaks', 'mathematical bold'],
    ],
    kept: 0.65,
    because:
      'a broken line goes on only where a small plain letter follows, and a word over lines has two pieces',
  },
];

/** The share that must be found when one disguise follows the other. */
export function leastKept(first: string, second: string): number {
  const gap = GAPS.find(({ pairs }) => pairs.some(([a, b]) => a === first && b === second));
  return gap?.kept ?? (KEPT[first] as number) * (KEPT[second] as number);
}
