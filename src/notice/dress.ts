/** One parsed sheet for all notices of a page. */
import pieces from '../looks/pieces.css?inline';
import tokens from '../looks/tokens.css?inline';
import adapt from './style/adapt.css?inline';
import closed from './style/closed.css?inline';
import floating from './style/floating.css?inline';
import foot from './style/foot.css?inline';
import host from './style/host.css?inline';
import open from './style/open.css?inline';

const CSS = [tokens, host, pieces, closed, open, foot, floating, adapt].join('\n');
let shared: CSSStyleSheet | undefined;

export function dress(root: ShadowRoot): void {
  try {
    shared ??= sheet();
    root.adoptedStyleSheets = [shared];
  } catch {
    // Where a browser refuses sheets made by an extension, an element of our own does the same.
    const style = Document.prototype.createElement.call(root.ownerDocument, 'style');
    style.textContent = CSS;
    root.append(style);
  }
}

function sheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(CSS);
  return made;
}
