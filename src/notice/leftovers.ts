/**
 * Notices of a reader that is no more. Chromium leaves an old reader running when the extension is updated, and it ends
 * itself; Firefox stops it without a word, with its notices in the page, and brings in the new one.
 */
type Peeking = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

const HOSTS = 'div:empty:not([class],[id]),span:empty:not([class],[id])';

export function removeLeftovers(doc: Document): void {
  for (const host of Document.prototype.querySelectorAll.call(doc, HOSTS)) {
    // Firefox shows closed roots to extensions
    if ((host as Peeking).openOrClosedShadowRoot?.querySelector('section.skin')) host.remove();
  }
}
