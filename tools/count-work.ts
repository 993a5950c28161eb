/**
 * Counts what reading a page costs, in steps that no machine makes faster: one for each node that a browser looks at or
 * climbs over to answer. What reads must be loaded after this, since it keeps the browser's own methods.
 */

const getter = <V>(prototype: object, name: string) =>
  Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => V;

const parentOf = getter<Node | null>(Node.prototype, 'parentNode');
const nextOf = getter<Node | null>(Node.prototype, 'nextSibling');
const previousOf = getter<Node | null>(Node.prototype, 'previousSibling');
const typeOf = getter<number>(Node.prototype, 'nodeType');
const { createTreeWalker } = Document.prototype;
const { querySelectorAll } = DocumentFragment.prototype;

let steps = 0;

export function stepsOf(act: () => unknown): number {
  const before = steps;
  act();
  return steps - before;
}

export function nodesIn(root: Node): number {
  const walker = createTreeWalker.call(document, root);
  let nodes = 1;
  while (walker.nextNode()) nodes += 1;
  return nodes;
}

/** Each call of this method, or each look at this property, costs so many. */
function count<Given extends unknown[], Answer>(
  prototype: object,
  name: string,
  cost: (it: Node, answer: Answer, ...given: Given) => number,
): void {
  const own = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
  const kind = own.get ? 'get' : 'value';
  const act = own[kind] as (this: Node, ...given: Given) => Answer;
  const counted = function (this: Node, ...given: Given): Answer {
    const answer = act.apply(this, given);
    steps += cost(this, answer, ...given);
    return answer;
  };
  Object.defineProperty(prototype, name, { ...own, [kind]: counted });
}

/** Live lists know their length until the page changes. */
function elementsIn(root: Node): { readonly length: number } {
  if (root instanceof DocumentFragment) return querySelectorAll.call(root, '*');
  return (root as Element).getElementsByTagName('*');
}

/** Up to where it was found; all of it where it was not. */
function searched(root: Node, found: Element | null): number {
  const all = elementsIn(root);
  return found ? Array.prototype.indexOf.call(all, found) + 1 : all.length + 1;
}

function climbed(from: Node, to: Node | null): number {
  let nodes = 1;
  for (let node: Node | null = from; node && node !== to; node = parentOf.call(node)) nodes += 1;
  return nodes;
}

function chainOf(node: Node): Node[] {
  const chain: Node[] = [];
  for (let at: Node | null = node; at; at = parentOf.call(at)) chain.unshift(at);
  return chain;
}

/** A browser climbs from both, then goes back from the one among its siblings until it meets the other. */
function compared(one: Node, other: Node): number {
  const [a, b] = [chainOf(one), chainOf(other)];
  const parting = a.findIndex((node, at) => node !== b[at]);
  const [mine, its] = [a[parting], b[parting]];
  let passed = a.length + b.length;
  if (!mine || !its || !nextOf.call(mine) || !nextOf.call(its)) return passed;
  for (let node: Node | null = its; node && node !== mine; node = previousOf.call(node)) passed += 1;
  return passed;
}

for (const { prototype } of [Document, DocumentFragment, Element]) {
  count(prototype, 'querySelectorAll', (root) => elementsIn(root).length + 1);
  count<[string], Element | null>(prototype, 'querySelector', searched);
}
count<[string], Element | null>(Element.prototype, 'closest', climbed);
count<[Node], boolean>(Node.prototype, 'contains', (it, _, other) => climbed(other, it));
count<[Node], number>(Node.prototype, 'compareDocumentPosition', (it, _, other) => compared(it, other));
count(Node.prototype, 'textContent', nodesIn);
count(Element.prototype, 'getAttribute', () => 1);
count(CharacterData.prototype, 'data', () => 1);
for (const name of ['parentNode', 'firstChild', 'nextSibling', 'nodeName', 'nodeType'])
  count(Node.prototype, name, () => 1);

/** A walker passes more than it answers with. */
Document.prototype.createTreeWalker = function (root, show = NodeFilter.SHOW_ALL) {
  const walker = createTreeWalker.call(this, root);
  const shown = (node: Node) => (show & (1 << (typeOf.call(node) - 1))) !== 0;
  return {
    nextNode() {
      let node = walker.nextNode();
      for (steps += 1; node && !shown(node); node = walker.nextNode()) steps += 1;
      return node;
    },
    set currentNode(node: Node) {
      walker.currentNode = node;
    },
  } as TreeWalker;
};
