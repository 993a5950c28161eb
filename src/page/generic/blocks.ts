/** Posts as most sites lay them out: at least three neighbours of one kind, each with a text of its own and something to press. */
import { attribute, childElements, closest, findFirst, isElement, nameOf, parentOf } from '../find.ts';
import { type Lengths, LONGEST } from './lengths.ts';

const NEIGHBOURS = 3;
const SHORTEST = 40;
/** Of ten neighbours so many have something to press: a card without is no sign that the others are paragraphs. */
const PRESSABLE_IN_TEN = 7;
const PRESSABLE = 'a[href],button,[role="button"]';
/** Parts of one text, however many follow each other. */
const NO_POST =
  /^(?:[BISUPQ]|H[1-6]|EM|STRONG|SPAN|LABEL|SMALL|TIME|T[DH]|D[TD]|BLOCKQUOTE|PRE|OPTION|SVG)$/i;

export interface Kind {
  readonly members: ReadonlySet<Element>;
  readonly selector: string;
}

/** Finds the innermost post around a node; what it learns on the way serves the next one. */
export class Blocks {
  readonly #kinds = new Map<ParentNode, readonly Kind[]>();
  readonly #found = new Map<Node, Found | null>();
  readonly #lengths: Lengths;

  constructor(lengths: Lengths) {
    this.#lengths = lengths;
  }

  around(node: Node): Found | null {
    const climbed: Node[] = [];
    let found: Found | null = null;
    for (let at: Node | null = node; at && !found; at = parentOf(at)) {
      const known = this.#found.get(at);
      if (known === null) break;
      climbed.push(at);
      found = known ?? this.#ownBlock(at);
      if (!found) this.#lengths.ofParent(at);
    }
    for (const at of climbed) this.#found.set(at, found);
    return found;
  }

  #ownBlock(node: Node): Found | null {
    const parent = parentOf(node);
    if (!parent || !isElement(node)) return null;
    let kinds = this.#kinds.get(parent);
    if (!kinds) {
      kinds = kindsAmong(parent, this.#lengths);
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

function kindsAmong(parent: ParentNode, lengths: Lengths): Kind[] {
  const bySelector = Map.groupBy(childElements(parent), selectorOf);
  const kinds = Array.from(bySelector, ([selector, alike]) => ({
    selector,
    members: membersAmong(alike, lengths),
  }));
  return kinds.filter(({ members }) => members.size > 0);
}

function membersAmong(alike: readonly Element[], lengths: Lengths): Set<Element> {
  if (alike.length < NEIGHBOURS || NO_POST.test(nameOf(alike[0] as Element))) return new Set();
  const texts = alike.filter((element) => isOfPostLength(lengths.of(element)));
  if (texts.length < NEIGHBOURS) return new Set();
  const pressable = texts.filter((element) => closest(element, 'a[href]') ?? findFirst(element, PRESSABLE));
  const enough = pressable.length * 10 >= texts.length * PRESSABLE_IN_TEN;
  return new Set(enough ? texts : []);
}

function isOfPostLength(length: number): boolean {
  return length >= SHORTEST && length <= LONGEST;
}

const HOOKS = ['role', 'data-testid'];

function selectorOf(element: Element): string {
  const hooks = HOOKS.map((name) => {
    const value = attribute(element, name);
    return value === null ? '' : `[${name}=${JSON.stringify(value)}]`;
  });
  return nameOf(element).toLowerCase() + hooks.join('');
}
