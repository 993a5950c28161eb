/** Follows a page while it lives: posts that arrive, grow, are reused for another, or go. */
import { findCandidates } from './candidates.ts';
import { type Changes, watchChanges } from './changes.ts';
import { isOwnId } from './identity.ts';
import { pageState } from './page-state.ts';
import type { Candidate, PageState, ReadPost } from './read-post.ts';
import type { KnownSite } from './site-of.ts';
import { makeSlices } from './slices.ts';

export interface PageEvents {
  /** A new post, or the same one with more or other text (same container, no `onGone` in between). */
  onPost(post: ReadPost): void;
  /** Its node was removed, emptied, or reused for another post. */
  onGone(post: ReadPost): void;
  onState(state: PageState): void;
}

/** `url` is asked anew each time: sites navigate without loading. Everything ends with `signal`. */
export function watchPage(
  doc: Document,
  url: () => string,
  sites: readonly KnownSite[],
  events: PageEvents,
  signal: AbortSignal,
): void {
  const posts = new Map<Element, ReadPost>();
  let there = new Set<Element>();
  let address = '';
  let error: string | undefined;
  let told = '';
  const take = (candidate: Candidate) => void attempt(() => readOne(candidate));
  const slices = makeSlices({ take, idle: tellState }, signal);

  function look(changes: Changes): void {
    address = url();
    const candidates = findCandidates(doc, address, sites);
    const before = there;
    there = new Set(candidates.map(({ container }) => container));
    for (const container of posts.keys()) if (!there.has(container)) forget(container);
    for (const candidate of candidates) {
      const { container } = candidate;
      if (!before.has(container) || changes.touched(container)) slices.add(candidate);
    }
    // posts that wait are not posts that could not be read
    if (!slices.busy) tellState();
  }

  function readOne(candidate: Candidate): void {
    const { container } = candidate;
    if (!there.has(container)) return;
    const before = posts.get(container);
    const post = candidate.read();
    if (before?.mount.anchor.isConnected && post && isSame(before, post)) return;
    if (before && before.id !== post?.id) forget(container);
    if (!post) return;
    posts.set(container, post);
    events.onPost(post);
  }

  function forget(container: Element): void {
    const post = posts.get(container);
    posts.delete(container);
    if (post) events.onGone(post);
  }

  /** A page that breaks one post, or our own mistake in one, costs that post only. */
  function attempt<T>(action: () => T): T | undefined {
    try {
      return action();
    } catch (reason) {
      error = String(reason);
      return undefined;
    }
  }

  function tellState(): void {
    const state = pageState(posts.values(), address, sites, error);
    // Before it has loaded, a page without posts is not a page that could not be read.
    if (state.posts === 0 && doc.readyState !== 'complete') return;
    const line = JSON.stringify(state);
    if (line !== told) events.onState(state);
    told = line;
  }

  watchChanges(doc, (changes) => attempt(() => look(changes)), signal);
}

/** The same words in the same place. A site's own id may turn up after the words did. */
function isSame(before: ReadPost, now: ReadPost): boolean {
  const words = (post: ReadPost) => JSON.stringify(post.post.parts);
  return before.key === now.key || (isOwnId(before.id) && words(before) === words(now));
}
