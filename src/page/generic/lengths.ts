/** How long the texts of a page's elements are, without white space around the pieces. */
import { childrenOf, nameOf, parentOf, textNodes } from '../find.ts';
import { isText } from '../page-text.ts';

/** In characters; a post that says more says it behind "see more". Nothing is counted much further. */
export const LONGEST = 6000;
const CODE = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA)$/i;

export class Lengths {
  readonly #known = new Map<Node, number>();

  of(node: Node): number {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const length = lengthOf(node);
    this.#known.set(node, length);
    return length;
  }

  /** Of the parent, once that of this child is known: on the way up from lists in lists nothing is counted twice. */
  ofParent(child: Node): void {
    const parent = parentOf(child);
    if (!parent || this.#known.has(parent)) return;
    let length = 0;
    for (const each of childrenOf(parent)) {
      if (length > LONGEST) break;
      length += isText(each) ? each.data.trim().length : this.of(each);
    }
    this.#known.set(parent, length);
  }
}

function lengthOf(node: Node): number {
  const walker = textNodes(node);
  let length = 0;
  for (let text = walker.nextNode(); text && length <= LONGEST; text = walker.nextNode()) {
    if (!isCode(text)) length += (text as Text).data.trim().length;
  }
  return length;
}

function isCode(text: Node): boolean {
  const parent = parentOf(text);
  return parent !== null && CODE.test(nameOf(parent));
}
