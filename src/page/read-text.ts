/** The words of some elements as a reader sees them, without asking the page to lay anything out. */
import { closest, findAll, parentOf, textNodes } from './find.ts';
import { isText, type PageText } from './page-text.ts';
import { type TextWriter, textWriter } from './text-writer.ts';

export interface TextOptions {
  /** A selector: what matches is no part of the text. */
  readonly drop?: string | undefined;
  /** The text of an element ends where one of these begins in it. */
  readonly cuts?: readonly Element[];
  /** Line breaks in the source are line breaks on the screen. */
  readonly keepLines?: boolean | undefined;
  /** Each element is a line of its own; else only blocks are. */
  readonly apart?: boolean | undefined;
}

const NEVER_TEXT = 'script,style,noscript,template,svg,textarea,select';
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DEL DFN EM FONT I IMG INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR'.split(
    ' ',
  ),
);

export function readText(roots: readonly Element[], options: TextOptions = {}): PageText {
  const writer = textWriter(options.keepLines);
  for (const root of roots) {
    writer.newLine();
    readInto(writer, root, options);
  }
  return writer.done();
}

function readInto(writer: TextWriter, root: Element, { drop, cuts = [], apart }: TextOptions): void {
  const until = cuts.find((cut) => root.contains(cut));
  const dropped = drop ? `${NEVER_TEXT},${drop}` : NEVER_TEXT;
  const anyDropped = findAll(root, dropped).length > 0;
  let block: Node | null = null;
  for (const leaf of leaves(root)) {
    if (writer.full() || (until && !comesBefore(leaf, until))) return;
    if (anyDropped && isWithin(leaf, dropped, root)) continue;
    const around = apart ? parentOf(leaf) : blockAround(leaf, root);
    if (block && around !== block) writer.newLine();
    block = around;
    if (isText(leaf)) writer.add(leaf, leaf.data);
    else if (leaf.tagName === 'BR') writer.newLine();
    else if (isEmoji(leaf.alt)) writer.add(leaf, leaf.alt);
  }
}

/** Text nodes, pictures and line breaks in document order. */
function* leaves(root: Element): Generator<Text | HTMLImageElement> {
  const marks = findAll(root, 'br,img[alt]').values() as Iterator<HTMLImageElement>;
  let mark = marks.next();
  const walker = textNodes(root);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    for (; !mark.done && comesBefore(mark.value, text); mark = marks.next()) yield mark.value;
    yield text as Text;
  }
  for (; !mark.done; mark = marks.next()) yield mark.value;
}

/** In document order; false for a node inside the other. */
function comesBefore(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isWithin(leaf: Node, css: string, root: Element): boolean {
  const parent = parentOf(leaf);
  const found = parent instanceof Element ? closest(parent, css) : null;
  return found !== null && found !== root && root.contains(found);
}

function blockAround(leaf: Node, root: Element): Node | null {
  let node: Node | null = parentOf(leaf);
  while (node && node !== root && isInline(node.nodeName)) node = parentOf(node);
  return node;
}

/** So are a site's own elements, such as those for emoji, unless it says otherwise. */
function isInline(name: string): boolean {
  return INLINE.has(name) || /-/.test(name);
}

/** Sites draw emoji as pictures; other pictures have descriptions, which nobody wrote in the post. */
function isEmoji(alt: string): boolean {
  return alt.length <= 16 && !/\p{L}/u.test(alt);
}
