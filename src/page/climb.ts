/** Looks upwards from many nodes of one tree; what has been learnt of an ancestor is not asked again. */
import { parentOf } from './find.ts';

/** Finds the nearest such node, from this one upwards through at most so many. */
export function climber(
  isSuch: (node: Node) => boolean,
  most = Number.POSITIVE_INFINITY,
): (from: Node | null) => Node | null {
  const known = new Map<Node, Node | null>();
  return (from) => {
    const climbed: Node[] = [];
    let at = from;
    while (at && !known.has(at) && climbed.length < most) {
      climbed.push(at);
      if (isSuch(at)) known.set(at, at);
      else at = parentOf(at);
    }
    const found = (at && known.get(at)) ?? null;
    for (const node of climbed) known.set(node, found);
    return found;
  };
}
