/** The words of some elements as a reader sees them, without asking the page to lay anything out. */
import { climber } from './climb.ts';
import { attribute, findAll, nameOf, parentOf, textNodes, textsAndElements } from './find.ts';
import { isText, type PageText } from './page-text.ts';
import { type TextWriter, textWriter } from './text-writer.ts';

export interface TextOptions {
  /** A selector: what matches is no part of the text. */
  readonly drop?: string | undefined;
  /** These are no part of it either. */
  readonly without?: ReadonlySet<Element>;
  /** The text of an element ends where one of these begins in it. */
  readonly cuts?: Cuts | undefined;
  /** Line breaks in the source are line breaks on the screen. */
  readonly keepLines?: boolean | undefined;
  /** Each element is a line of its own; else only blocks are. */
  readonly apart?: boolean | undefined;
}

export interface Cuts {
  readonly elements: ReadonlySet<Element>;
  /** Finds these, and maybe others. */
  readonly css: string;
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
  { drop, without = NONE, cuts, apart }: TextOptions,
): void {
  if (cuts?.elements.has(root)) return;
  // asked for together: most elements have none of them
  const found = findAll(root, drop ? `${MARKS},${NEVER_TEXT},${drop}` : `${MARKS},${NEVER_TEXT}`);
  const marks = found.filter(isMark);
  const dropped = new Set(found.length > marks.length ? found.filter((it) => !isMark(it)) : NONE);
  const isOut = (node: Node) => dropped.has(node as Element) || without.has(node as Element);
  const leftOutAround =
    dropped.size + without.size > 0 ? climber((it) => it === root || isOut(it)) : () => root;
  const blockAround = climber((it) => it === root || isBlock(it));
  let block: Node | null = null;
  let left = MOST_LEAVES;
  for (const leaf of cuts ? leavesBefore(root, cuts) : leaves(root, marks)) {
    if (left-- === 0) writer.end();
    if (writer.full()) return;
    const parent = parentOf(leaf);
    if (leftOutAround(parent) !== root) continue;
    const around = apart ? parent : blockAround(parent);
    if (block && around !== block) writer.newLine();
    block = around;
    if (isText(leaf)) writer.add(leaf, leaf.data);
    else if (nameOf(leaf) === 'BR') writer.newLine();
    else if (isEmoji(leaf.alt)) writer.add(leaf, leaf.alt);
  }
}

function leavesBefore(root: Element, { css, elements }: Cuts): Iterable<Text | HTMLImageElement> {
  const found = findAll(root, `${MARKS},${css}`);
  const at = found.findIndex((it) => elements.has(it));
  return leaves(root, found.slice(0, at < 0 ? undefined : at).filter(isMark), found[at]);
}

/** Text nodes, pictures and line breaks in document order, up to the cut. */
function* leaves(
  root: Element,
  marks: readonly Element[],
  cut?: Element,
): Generator<Text | HTMLImageElement> {
  const next = nextTexts(root, cut ? [...marks, cut] : marks);
  const end = cut && next.get(cut);
  const walker = textNodes(root);
  let at = 0;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    for (let mark = marks[at]; mark && next.get(mark) === text; mark = marks[++at])
      yield mark as HTMLImageElement;
    if (text === end) return;
    yield text as Text;
  }
  yield* marks.slice(at) as HTMLImageElement[];
}

/** The text that follows each of these, which are in document order. What lies between is passed once; to compare places costs a walk each time. */
function nextTexts(root: Element, elements: readonly Element[]): ReadonlyMap<Element, Node | null> {
  const next = new Map<Element, Node | null>();
  if (elements.length === 0) return next;
  const walker = textsAndElements(root);
  let later: Element | undefined;
  for (const element of elements.toReversed()) {
    walker.currentNode = element;
    let node = walker.nextNode();
    while (node && node !== later && !isText(node)) node = walker.nextNode();
    next.set(element, node && node === later ? (next.get(later) ?? null) : node);
    later = element;
  }
  return next;
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
