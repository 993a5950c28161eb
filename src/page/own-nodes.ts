/** The elements that we put into pages: that they come and go is no change of the page. */

const own = new WeakSet<Node>();

export function claim(element: Element): void {
  own.add(element);
}

/** Nothing but our own came or went. */
export function isOurDoing({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return false;
  for (const nodes of [addedNodes, removedNodes])
    for (let i = 0; i < nodes.length; i++) if (!own.has(nodes[i] as Node)) return false;
  return true;
}
