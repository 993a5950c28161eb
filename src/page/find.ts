/**
 * Queries that a page cannot break. `<img name="querySelectorAll">` replaces the document's own method, and a form's
 * fields replace the form's, so methods are taken from the prototypes. A selector that does not parse finds nothing.
 * Nodes of frames have other prototypes, which take these methods too; `instanceof` would not know them.
 */
export type Root = Document | Element | DocumentFragment;

const getter = <T, V>(prototype: T, name: keyof T & string) =>
  Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: T) => V;

const typeOf = getter<Node, number>(Node.prototype, 'nodeType');
const parentGetter = getter<Node, ParentNode | null>(Node.prototype, 'parentNode');
const ownerGetter = getter<Node, Document>(Node.prototype, 'ownerDocument');
const nameGetter = getter<Node, string>(Node.prototype, 'nodeName');
const firstGetter = getter<Node, ChildNode | null>(Node.prototype, 'firstChild');
const nextGetter = getter<Node, ChildNode | null>(Node.prototype, 'nextSibling');
const shadowGetter = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
const frameGetter = getter<HTMLIFrameElement, Document | null>(
  HTMLIFrameElement.prototype,
  'contentDocument',
);
const lengthOf = getter<NodeList, number>(NodeList.prototype, 'length');
const stateGetter = getter<Document, DocumentReadyState>(Document.prototype, 'readyState');

export function findAll(root: Root, css: string): Element[] {
  try {
    const found = queriesOf(root).querySelectorAll.call(root, css);
    // most find nothing, and an iterator costs more than the question
    return lengthOf.call(found) === 0 ? [] : Array.from(found);
  } catch {
    return [];
  }
}

export function findFirst(root: Root, css: string): Element | null {
  try {
    return queriesOf(root).querySelector.call(root, css);
  } catch {
    return null;
  }
}

function queriesOf(root: Root): ParentNode {
  const type = typeOf.call(root);
  if (type === Node.DOCUMENT_NODE) return Document.prototype;
  return type === Node.DOCUMENT_FRAGMENT_NODE ? DocumentFragment.prototype : Element.prototype;
}

export function closest(element: Element, css: string): Element | null {
  try {
    return Element.prototype.closest.call(element, css);
  } catch {
    return null;
  }
}

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function contains(node: Node, other: Node): boolean {
  return Node.prototype.contains.call(node, other);
}

export function parentOf(node: Node): ParentNode | null {
  return parentGetter.call(node);
}

export function isElement(node: Node | null): node is Element {
  return node !== null && typeOf.call(node) === Node.ELEMENT_NODE;
}

export function on(
  target: EventTarget,
  name: string,
  listener: (event: Event) => void,
  options: AddEventListenerOptions,
): void {
  EventTarget.prototype.addEventListener.call(target, name, listener, options);
}

export function documentOf(node: Node): Document {
  return ownerGetter.call(node);
}

/** Whether the first comes before the second in document order; not where one holds the other. */
export function comesBefore(node: Node, other: Node): boolean {
  const where = Node.prototype.compareDocumentPosition.call(node, other);
  return (where & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** In capitals for HTML. */
export function nameOf(node: Node): string {
  return nameGetter.call(node);
}

export function childElements(parent: Node): Element[] {
  return [...childrenOf(parent)].filter(isElement);
}

export function* childrenOf(parent: Node): Generator<Node> {
  for (let child = firstGetter.call(parent); child; child = nextGetter.call(child)) yield child;
}

/** Closed ones, ours among them, are nobody's business. */
export function openRootOf(element: Element): ShadowRoot | null {
  return shadowGetter.call(element);
}

/** Null where the frame is of another origin. */
export function documentIn(frame: Element): Document | null {
  try {
    return frameGetter.call(frame as HTMLIFrameElement);
  } catch {
    return null;
  }
}

export function hasLoaded(doc: Document): boolean {
  return stateGetter.call(doc) === 'complete';
}

/** Asks the page to lay itself out: only of a post that was found to need it. */
export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** Without a filter function: one costs sixty times the walk. */
export function textNodes(root: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
}

export function textsAndElements(root: Node): TreeWalker {
  const { SHOW_ELEMENT, SHOW_TEXT } = NodeFilter;
  return Document.prototype.createTreeWalker.call(document, root, SHOW_ELEMENT | SHOW_TEXT);
}
