/** Where a notice goes, and whether it may be a strip there. */
import { boxOf } from '../page/find.ts';
import type { ReadPost } from '../page/read-post.ts';

/** People stop reading what is everywhere, so further ones are chips. */
const STRIPS_IN_VIEW = 2;

/**
 * `strips` are the tops of those on the page already; a further one is added to them.
 * `seen` says that the reader may be looking at what is in view: nothing may move there.
 */
export function lookFor(post: ReadPost, strips: number[], seen: boolean): ReadPost['mount']['look'] {
  if (post.mount.look !== 'strip') return post.mount.look;
  const { top, bottom } = boxOf(post.container);
  const height = innerHeight;
  if (seen && top < height && bottom > 0) return 'chip';
  const near = strips.filter((strip) => Math.abs(strip - top) < height);
  if (near.length >= STRIPS_IN_VIEW) return 'chip';
  strips.push(top);
  return 'strip';
}

export function place(host: Element, { anchor, where }: ReadPost['mount']): void {
  // a form's fields may be called as its methods are
  const { prepend, append, before, after } = Element.prototype;
  if (where === 'first-child') prepend.call(anchor, host);
  if (where === 'last-child') append.call(anchor, host);
  if (where === 'before') before.call(anchor, host);
  if (where === 'after') after.call(anchor, host);
}
