/** Posts as most sites lay them out: at least three neighbours of one kind, each with a text of its own and something to press. */
import {
  attribute,
  childElements,
  closest,
  findAll,
  isElement,
  nameOf,
  parentOf,
  textNodes,
} from '../find.ts';

const NEIGHBOURS = 3;
const SHORTEST = 40;
/** In characters; a post that says more says it behind "see more". */
export const LONGEST = 6000;
/** Of ten neighbours so many have something to press: a card without is no sign that the others are paragraphs. */
const PRESSABLE_IN_TEN = 7;
const PRESSABLE = 'a[href],button,[role="button"]';
/** Parts of one text, however many follow each other. */
const NO_POST =
  /^(?:[BISUPQ]|H[1-6]|EM|STRONG|SPAN|LABEL|SMALL|TIME|T[DH]|D[TD]|BLOCKQUOTE|PRE|OPTION|SVG)$/i;
const CODE = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA)$/i;

export interface Kind {
  readonly members: ReadonlySet<Element>;
  readonly selector: string;
}

/** Finds the innermost post around a node; what it learns on the way serves the next one. */
export class Blocks {
  readonly #kinds = new Map<ParentNode, readonly Kind[]>();
  readonly #found = new Map<Node, Found | null>();

  around(node: Node): Found | null {
    const climbed: Node[] = [];
    let found: Found | null = null;
    for (let at: Node | null = node; at && !found; at = parentOf(at)) {
      const known = this.#found.get(at);
      if (known === null) break;
      climbed.push(at);
      found = known ?? this.#ownBlock(at);
    }
    for (const at of climbed) this.#found.set(at, found);
    return found;
  }

  #ownBlock(node: Node): Found | null {
    const parent = parentOf(node);
    if (!parent || !isElement(node)) return null;
    let kinds = this.#kinds.get(parent);
    if (!kinds) {
      kinds = kindsAmong(parent);
      this.#kinds.set(parent, kinds);
    }
    const kind = kinds.find(({ members }) => members.has(node));
    return kind ? { element: node, kind } : null;
  }
}

export interface Found {
  readonly element: Element;
  readonly kind: Kind;
}

function kindsAmong(parent: ParentNode): Kind[] {
  const bySelector = Map.groupBy(childElements(parent), selectorOf);
  return Array.from(bySelector, ([selector, alike]) => ({ selector, members: membersAmong(alike) })).filter(
    ({ members }) => members.size > 0,
  );
}

function membersAmong(alike: readonly Element[]): Set<Element> {
  if (alike.length < NEIGHBOURS || NO_POST.test(nameOf(alike[0] as Element))) return new Set();
  const texts = alike.filter(isOfPostLength);
  const pressable = texts.filter(
    (element) => closest(element, 'a[href]') || findAll(element, PRESSABLE).length > 0,
  );
  const enough = texts.length >= NEIGHBOURS && pressable.length * 10 >= texts.length * PRESSABLE_IN_TEN;
  return new Set(enough ? texts : []);
}

function isOfPostLength(element: Element): boolean {
  const length = lengthOf(element);
  return length >= SHORTEST && length <= LONGEST;
}

/** Of its text without white space around the pieces; counted no further than needed to know that it is too long. */
export function lengthOf(element: Element): number {
  const walker = textNodes(element);
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

const HOOKS = ['role', 'data-testid'];

function selectorOf(element: Element): string {
  const hooks = HOOKS.map((name) => {
    const value = attribute(element, name);
    return value === null ? '' : `[${name}=${JSON.stringify(value)}]`;
  });
  return nameOf(element).toLowerCase() + hooks.join('');
}
