/**
 * Queries that a page cannot break. `<img name="querySelectorAll">` replaces the document's own method, and a form's
 * fields replace the form's, so methods are taken from the prototypes. A selector that does not parse finds nothing.
 */
export type Root = Document | Element | DocumentFragment;

const parentGetter = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')
  ?.get as () => ParentNode | null;

export function findAll(root: Root, css: string): Element[] {
  const prototype =
    root instanceof Document
      ? Document.prototype
      : root instanceof DocumentFragment
        ? DocumentFragment.prototype
        : Element.prototype;
  try {
    return Array.from(prototype.querySelectorAll.call(root, css));
  } catch {
    return [];
  }
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

export function parentOf(node: Node): ParentNode | null {
  return parentGetter.call(node);
}

/** Without a filter function: one costs sixty times the walk. */
export function textNodes(root: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
}
