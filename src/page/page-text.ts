/** Text taken from the page, with the way back from each of its characters to the node it stood in. */

/** `length` characters of the text from `at` on are those of the node from `from` on; a picture counts as its `alt`. */
export interface Piece {
  readonly node: Text | HTMLImageElement;
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

export interface PageText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** There was more than we read. */
  readonly tooLong: boolean;
}

/** Text that stands in no node: an attribute, or structured data. */
export function plainText(text: string): PageText {
  return { text, pieces: [], tooLong: false };
}

const PLACEHOLDER = /\{\{[^{}]{0,80}\}\}/g;

/** What a framework has yet to fill in, and nothing else: somebody may write braces in a post. */
export function isTemplate({ text }: PageText): boolean {
  return text !== '' && text.replace(PLACEHOLDER, '').trim() === '';
}

/** What is written twice in a row stands there once for the eyes and once for the ears. */
export function undoubled(read: PageText): PageText {
  const { text, pieces } = read;
  const half = (text.length - 1) / 2;
  const once = text.slice(0, half);
  // a place may be called Baden Baden
  if (!/\s/.test(once) || text.slice(half + 1) !== once || /\S/.test(text[half] ?? '')) return read;
  return { ...read, text: once, pieces: pieces.filter(({ at }) => at < half) };
}

/** The characters `start` to `end` as they stand on the page; null once the page has changed them. */
export function rangeIn({ text, pieces }: PageText, start: number, end: number): Range | null {
  const first = pieces.findLast((piece) => piece.at <= start);
  const last = pieces.findLast((piece) => piece.at < end);
  if (!first || !last || !stands(first, text) || !stands(last, text)) return null;
  const range = new Range();
  if (isText(first.node)) range.setStart(first.node, first.from + Math.min(start - first.at, first.length));
  else range.setStartBefore(first.node);
  if (isText(last.node)) range.setEnd(last.node, last.from + Math.min(end - last.at, last.length));
  else range.setEndAfter(last.node);
  return range;
}

/** The same, also after the page drew these words again with new nodes; `readAgain` reads what is there now. */
export function standing(
  text: PageText,
  readAgain: () => PageText | null,
  start: number,
  end: number,
): Range | null {
  const range = rangeIn(text, start, end);
  if (range) return range;
  const now = readAgain();
  return now?.text.slice(start, end) === text.text.slice(start, end) ? rangeIn(now, start, end) : null;
}

function stands({ node, at, from, length }: Piece, text: string): boolean {
  if (!node.isConnected) return false;
  return (isText(node) ? node.data : node.alt).slice(from, from + length) === text.slice(at, at + length);
}

export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}
