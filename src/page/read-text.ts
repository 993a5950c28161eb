/** The words of some elements as a reader sees them, without asking the page to lay anything out. */
import { attribute, comesBefore, contains, findAll, nameOf, parentOf, textNodes } from './find.ts';
import { isText, type PageText } from './page-text.ts';
import { type TextWriter, textWriter } from './text-writer.ts';

export interface TextOptions {
  /** A selector: what matches is no part of the text. */
  readonly drop?: string | undefined;
  /** These are no part of it either. */
  readonly without?: ReadonlySet<Element>;
  /** The text of an element ends where one of these begins in it. */
  readonly cuts?: readonly Element[];
  /** Line breaks in the source are line breaks on the screen. */
  readonly keepLines?: boolean | undefined;
  /** Each element is a line of its own; else only blocks are. */
  readonly apart?: boolean | undefined;
}

/** A post has hundreds; a page may hold millions, all of them empty. */
const MOST_LEAVES = 20_000;
const NONE: ReadonlySet<Element> = new Set();
/** Line breaks and pictures, which may be emoji. */
const MARKS = 'br,img[alt]';
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

function readInto(
  writer: TextWriter,
  root: Element,
  { drop, without = NONE, cuts = [], apart }: TextOptions,
): void {
  const until = cuts.find((cut) => contains(root, cut));
  // asked for together: most elements have none of them
  const found = findAll(root, drop ? `${MARKS},${NEVER_TEXT},${drop}` : `${MARKS},${NEVER_TEXT}`);
  const marks = found.filter(isMark);
  const dropped = new Set(found.length > marks.length ? found.filter((it) => !isMark(it)) : NONE);
  const isOut = (node: Node) => dropped.has(node as Element) || without.has(node as Element);
  const isLeftOut = dropped.size + without.size > 0 ? climbing(root, isOut) : () => root;
  const isBlockOrRoot = climbing(root, isBlock);
  let block: Node | null = null;
  let left = MOST_LEAVES;
  for (const leaf of leaves(root, marks)) {
    if (until && !comesBefore(leaf, until)) return;
    if (left-- === 0) writer.end();
    if (writer.full()) return;
    const parent = parentOf(leaf);
    if (isLeftOut(parent) !== root) continue;
    const around = apart ? parent : isBlockOrRoot(parent);
    if (block && around !== block) writer.newLine();
    block = around;
    if (isText(leaf)) writer.add(leaf, leaf.data);
    else if (nameOf(leaf) === 'BR') writer.newLine();
    else if (isEmoji(leaf.alt)) writer.add(leaf, leaf.alt);
  }
}

/** Finds the nearest such node from one upwards, else the root; what it has learnt it need not climb again. */
function climbing(root: Node, isSuch: (node: Node) => boolean): (from: Node | null) => Node {
  const known = new Map<Node, Node>([[root, root]]);
  return (from) => {
    const climbed: Node[] = [];
    let at = from;
    while (at && !known.has(at) && !isSuch(at)) {
      climbed.push(at);
      at = parentOf(at);
    }
    const found = (at && known.get(at)) ?? at ?? root;
    for (const node of climbed) known.set(node, found);
    return found;
  };
}

/** Text nodes, pictures and line breaks in document order. */
function* leaves(root: Element, found: readonly Element[]): Generator<Text | HTMLImageElement> {
  const marks = found.values() as Iterator<HTMLImageElement>;
  let mark = marks.next();
  const walker = textNodes(root);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    for (; !mark.done && comesBefore(mark.value, text); mark = marks.next()) yield mark.value;
    yield text as Text;
  }
  for (; !mark.done; mark = marks.next()) yield mark.value;
}

function isMark(element: Element): boolean {
  const name = nameOf(element);
  return name === 'BR' || (name === 'IMG' && attribute(element, 'alt') !== null);
}

export function isBlock(node: Node): boolean {
  return !isInline(nameOf(node));
}

/** So are a site's own elements, such as those for emoji, unless it says otherwise. */
function isInline(name: string): boolean {
  return INLINE.has(name) || /-/.test(name);
}

/** Sites draw emoji as pictures; other pictures have descriptions, which nobody wrote in the post. */
function isEmoji(alt: string): boolean {
  return alt.length <= 16 && !/\p{L}/u.test(alt);
}
