/** Where a notice goes, and whether it may be a strip there. */
import { boxOf } from '../page/find.ts';
import type { ReadPost } from '../page/read-post.ts';

/** People stop reading what is everywhere, so further ones are chips. */
const STRIPS_IN_VIEW = 2;

/**
 * `strips` are those on the page already.
 * `seen` says that the reader may be looking at what is in view: nothing may move there.
 */
export function lookFor(
  post: ReadPost,
  strips: readonly Element[],
  seen: boolean,
): ReadPost['mount']['look'] {
  const { top, bottom } = boxOf(post.container);
  const height = innerHeight;
  if (post.mount.look !== 'strip') return post.mount.look;
  if (seen && top < height && bottom > 0) return 'chip';
  const near = strips.filter((strip) => Math.abs(strip.getBoundingClientRect().top - top) < height);
  return near.length < STRIPS_IN_VIEW ? 'strip' : 'chip';
}

export function place(host: Element, { anchor, where }: ReadPost['mount']): void {
  // a form's fields may be called as its methods are
  const { prepend, append, before, after } = Element.prototype;
  if (where === 'first-child') prepend.call(anchor, host);
  if (where === 'last-child') append.call(anchor, host);
  if (where === 'before') before.call(anchor, host);
  if (where === 'after') after.call(anchor, host);
}
