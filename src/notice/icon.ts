/** An icon as an element. */
import { ICONS, type IconName } from '../looks/icons.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Hidden from screen readers: the words beside it say the same. */
export function icon(doc: Document, name: IconName): SVGElement {
  const create = (tag: string) => Document.prototype.createElementNS.call(doc, SVG, tag) as SVGElement;
  const svg = create('svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `icon ${name}-icon`);
  for (const [paint, line] of ICONS[name]) {
    const path = create('path');
    path.setAttribute('class', paint);
    path.setAttribute('d', line);
    svg.append(path);
  }
  return svg;
}
