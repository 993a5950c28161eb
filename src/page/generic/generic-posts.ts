/** Posts of a page that nobody has described: repeated blocks of which one speaks of work, and the long text beside them. */
import { closest, isElement, nameOf, parentOf, textNodes } from '../find.ts';
import type { Candidate } from '../read-post.ts';
import type { Tree } from '../roots.ts';
import { Blocks, type Kind } from './blocks.ts';
import { Lengths, LONGEST } from './lengths.ts';
import type { Mentions } from './mentions.ts';
import { AROUND, type Block, NEVER, readBlock, type Whole } from './read-block.ts';

/** Places enough to find the posts of any page. */
const MOST = 3000;
/** Beside a list, shorter ones are its heading and its filters. */
const SCRAP = 80;
const ARTICLE = 'article,[role="article"]';
const MAIN = `${ARTICLE},main,[role="main"]`;

export function genericPosts(trees: readonly Tree[], address: URL, mentions: Mentions): Candidate[] {
  const blocks = trees.flatMap((tree) => blocksIn(tree, mentions));
  const all = new Set(blocks.map(({ element }) => element));
  return blocks.map((block) => ({ container: block.element, read: () => readBlock(block, address, all) }));
}

function blocksIn(tree: Tree, mentions: Mentions): Block[] {
  const lengths = new Lengths();
  const repeated = new Blocks(lengths);
  const kinds = new Set<Kind>();
  const posts = new Map<Element, Block>();
  const wholes = new Map<Element, Whole>();
  for (const text of mentioning(tree, mentions)) {
    const place = parentOf(text) as Element;
    const block = repeated.around(place);
    if (block) kinds.add(block.kind);
    else if (!closest(place, AROUND)) addTo(wholes, text, place, lengths);
  }
  // neighbours of a post are posts too
  for (const { members, selector } of kinds)
    for (const element of members) posts.set(element, { element, selector });
  for (const [element, whole] of wholes) {
    const isScraps = posts.size > 0 && whole.longest < SCRAP && !closest(element, ARTICLE);
    if (!posts.has(element) && !isScraps)
      posts.set(element, { element, selector: nameOf(element).toLowerCase(), whole });
  }
  return [...posts.values()];
}

function addTo(wholes: Map<Element, Whole>, { data }: Text, place: Element, lengths: Lengths): void {
  const element = closest(place, MAIN) ?? around(place, wholes) ?? widest(place, lengths);
  const { first, count, longest } = wholes.get(element) ?? { first: place, count: 0, longest: 0 };
  wholes.set(element, { first, count: count + 1, longest: Math.max(longest, data.trim().length) });
}

function around(place: Element, wholes: ReadonlyMap<Node, Whole>): Element | undefined {
  let at: Node | null = place;
  while (at && !wholes.has(at)) at = parentOf(at);
  return (at ?? undefined) as Element | undefined;
}

/** On a page that does not say where its text stands: as much around this as a post may hold. */
function widest(place: Element, lengths: Lengths): Element {
  let at = place;
  for (let parent = parentOf(at); isElement(parent) && nameOf(at) !== 'BODY'; parent = parentOf(at)) {
    if (lengths.of(parent) > LONGEST) break;
    at = parent;
  }
  return at;
}

function mentioning(tree: Tree, mentions: Mentions): Text[] {
  const found: Text[] = [];
  const walker = textNodes(tree);
  for (let text = walker.nextNode(); text && found.length < MOST; text = walker.nextNode()) {
    const parent = mentions((text as Text).data) ? parentOf(text) : null;
    if (isElement(parent) && !closest(parent, NEVER)) found.push(text as Text);
  }
  return found;
}
