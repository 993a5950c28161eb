/** Follows the selector chains of a site: the first step that yields something answers. */
import type { Chain, Step } from '../packs/read/site.ts';
import { idInAddress } from './address-id.ts';
import { climber } from './climb.ts';
import { attribute, findAll, findFirst, isElement, parentOf, type Root } from './find.ts';
import { type PageText, plainText } from './page-text.ts';
import { readText, type TextOptions } from './read-text.ts';
import type { Tree } from './roots.ts';

/** No post is so deep; looking into each of ten thousand ancestors would take seconds. */
const HIGHEST = 60;

export interface Found {
  readonly elements: readonly Element[];
  readonly selector: string;
}

export function findContainers(trees: readonly Tree[], chain: Chain): Found {
  for (const step of chain) {
    const holder = step.holding === undefined ? null : holderOf(step.holding);
    const found = trees.flatMap((tree) => matches(tree, step));
    const elements = outermost(holder ? found.map(holder) : found);
    if (elements.length > 0) return { elements, selector: step.css ?? '' };
  }
  return { elements: [], selector: '' };
}

/** `url` is the page's own. */
export interface ChainOptions extends TextOptions {
  readonly url: string;
}

export function readChain(
  container: Element,
  chain: Chain | undefined,
  options: ChainOptions,
): PageText | null {
  for (const step of chain ?? []) {
    const found = readStep(container, step, options);
    if (found.text) return found;
  }
  return null;
}

/** Every match of every step: for what is left out, and for signs. */
export function findEach(container: Root, chain: Chain | undefined): Element[] {
  return (chain ?? []).flatMap((step) => matches(container, step));
}

/** Joined once, for the thousand posts of a page. */
const joined = new WeakMap<Chain, string>();

export function selectorOf(chain: Chain | undefined): string | undefined {
  const known = chain && joined.get(chain);
  if (!chain || known !== undefined) return known;
  const all = chain.flatMap((step) => step.css ?? []).join(',');
  joined.set(chain, all);
  return all;
}

function readStep(container: Element, step: Step, options: ChainOptions): PageText {
  if (step.address) return plainText(idInAddress(options.url, step.address));
  const here = { ...options, apart: step.apart };
  if (!step.pick) {
    const first = firstMatch(container, step);
    if (!first) return plainText('');
    return step.attr ? plainText(attributeValue(first, step.attr, step)) : readText([first], here);
  }
  // what stands in another that is read is no longer than that
  const elements = outermost(matches(container, step));
  if (elements.length === 0) return plainText('');
  if (step.pick === 'all') return readText(elements, here);
  return elements
    .map((element) => readText([element], here))
    .reduce((best, text) => (text.text.length > best.text.length ? text : best));
}

/** No site has longer ids; a page may have an address of megabytes. */
const ID = 200;

function attributeValue(element: Element, attr: string, { after, before }: Step): string {
  const value = attribute(element, attr)?.trim() ?? '';
  const near = after ?? before;
  const at = near ? value.indexOf(near) : -1;
  if (!near) return value;
  if (at < 0) return '';
  if (before) return /[\w:.-]*$/.exec(value.slice(Math.max(0, at - ID), at))?.[0] ?? '';
  const rest = value.slice(at + near.length);
  return /^[\w:.-]*/.exec(rest)?.[0] ?? '';
}

function firstMatch(root: Element, step: Step): Element | null {
  return step.css && !step.is && !step.has ? findFirst(root, step.css) : (matches(root, step)[0] ?? null);
}

function matches(root: Root, { css, has, is }: Step): Element[] {
  const all = css ? findAll(root, css) : isElement(root) ? [root] : [];
  const found = has ? all.filter((element) => findFirst(element, has)) : all;
  return is ? found.filter((element) => element.textContent.trim() === is) : found;
}

/** Finds the first of an element and its ancestors that holds this, or else `within`. */
export function holderOf(css: string, within?: Element): (element: Element) => Element | null {
  const holds = (node: Node) => isElement(node) && (node === within || findFirst(node, css) !== null);
  return climber(holds, HIGHEST) as (element: Element) => Element | null;
}

/** A post quoted in another is part of it. */
function outermost(elements: readonly (Element | null)[]): Element[] {
  const kept = new Set<Node>();
  const keptAround = climber((node) => kept.has(node));
  for (const element of elements) if (element && !keptAround(parentOf(element))) kept.add(element);
  return [...kept] as Element[];
}
