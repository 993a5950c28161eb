/** The trees of a page: its document, open shadow roots, and documents in frames of the same origin. */
import { documentIn, findAll, openRootOf } from './find.ts';

export type Tree = Document | ShadowRoot;

/** More are no part of what somebody reads. */
const MOST = 50;

/** `hosts` says which elements may hold a shadow root: to look at every element of a page costs too much to do often. */
export function treesOf(doc: Document, hosts: string | undefined): readonly Tree[] {
  const trees: Tree[] = [doc];
  for (const tree of trees) {
    if (trees.length >= MOST) break;
    for (const element of hosts ? findAll(tree, hosts) : []) add(openRootOf(element));
    for (const frame of findAll(tree, 'iframe')) add(documentIn(frame));
  }
  return trees;

  function add(tree: Tree | null): void {
    if (tree && trees.length < MOST && !trees.includes(tree)) trees.push(tree);
  }
}
