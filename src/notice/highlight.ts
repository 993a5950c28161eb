/** Marks words in the page without touching it. The page can see the name, so it says nothing, and it lives only while a reason is looked at. */

/** Painted by `highlight.css`, which the manifest puts into the page. */
const NAMES = { pause: 'words-a', danger: 'words-b' };

export function mark(doc: Document, range: Range, look: 'pause' | 'danger'): void {
  clear(doc);
  highlightsOf(doc)?.set(NAMES[look], new Highlight(range));
}

export function clear(doc: Document): void {
  for (const name of Object.values(NAMES)) highlightsOf(doc)?.delete(name);
}

const viewOf = Object.getOwnPropertyDescriptor(Document.prototype, 'defaultView')?.get as () =>
  | typeof window
  | null;
const highlightsOf = (doc: Document) => viewOf.call(doc)?.CSS.highlights;
