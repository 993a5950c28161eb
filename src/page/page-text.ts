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

function stands({ node, at, from, length }: Piece, text: string): boolean {
  if (!node.isConnected) return false;
  return (isText(node) ? node.data : node.alt).slice(from, from + length) === text.slice(at, at + length);
}

export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}
