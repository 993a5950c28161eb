/** Follows a page while it lives: posts that arrive, grow, are reused for another, or go. */

import { makeAllowance } from './allowance.ts';
import { findCandidates } from './candidates.ts';
import { type Changes, watchChanges } from './changes.ts';
import { hasLoaded } from './find.ts';
import type { Mentions } from './generic/mentions.ts';
import { isOwnId } from './identity.ts';
import { pageState } from './page-state.ts';
import type { Candidate, PageState, ReadPost } from './read-post.ts';
import type { Tree } from './roots.ts';
import type { KnownSite } from './site-of.ts';
import { makeSlices } from './slices.ts';

export interface PageEvents {
  /** A new post, or the same one with more or other text (same container, no `onGone` in between). */
  onPost(post: ReadPost): void;
  /** Its node was removed, emptied, or reused for another post. */
  onGone(post: ReadPost): void;
  onState(state: PageState): void;
}

/**
 * `url` is asked anew each time: sites navigate without loading; null says that there is nobody left to tell.
 * Everything ends with `end`. Without `mentions` no page is read that nobody has described.
 */
export function watchPage(
  doc: Document,
  url: () => string | null,
  sites: readonly KnownSite[],
  events: PageEvents,
  end: AbortSignal,
  mentions?: Mentions,
): void {
  const givingUp = new AbortController();
  const signal = AbortSignal.any([end, givingUp.signal]);
  const allowance = makeAllowance();
  const posts = new Map<Element, ReadPost>();
  /** Each with what it was read from. */
  let there = new Map<Element, unknown>();
  let expecting = false;
  let error: string | undefined;
  let told = '';
  const slices = makeSlices({ take, idle: () => void attempt(tellState) }, signal);

  function look(changes: Changes): readonly Tree[] {
    if (allowance.isOverdrawn) giveUp();
    const address = signal.aborted ? null : url();
    if (address === null) return [];
    const { candidates, trees, expected } = findCandidates(doc, address, sites, mentions);
    expecting = expected;
    const before = there;
    there = new Map(candidates.map(({ container, from }) => [container, from]));
    for (const container of posts.keys()) if (!there.has(container)) forget(container);
    for (const candidate of candidates) {
      const { container, from } = candidate;
      const isNew = !before.has(container) || before.get(container) !== from;
      if (isNew || changes.touched(container)) slices.add(candidate);
    }
    // posts that wait are not posts that could not be read
    if (!slices.busy) tellState();
    return trees;
  }

  function take(candidate: Candidate): void {
    allowance.spend(() => void attempt(() => readOne(candidate)));
    if (allowance.isOverdrawn) giveUp();
  }

  /** The page costs more than reading it is worth; what was said about it may no longer hold. */
  function giveUp(): void {
    givingUp.abort();
    for (const container of posts.keys()) attempt(() => forget(container));
    attempt(() => events.onState({ ...pageState([], false), health: 'gave-up' }));
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
    const state = pageState(posts.values(), expecting, error);
    // Before it has loaded, a page without posts is not a page that could not be read.
    if (state.posts === 0 && !hasLoaded(doc)) return;
    const line = JSON.stringify(state);
    if (line !== told) events.onState(state);
    told = line;
  }

  watchChanges(doc, (changes) => attempt(() => look(changes)) ?? [], allowance, signal);
}

/** The same words in the same place. A site's own id may turn up after the words did. */
function isSame(before: ReadPost, now: ReadPost): boolean {
  const words = (post: ReadPost) => JSON.stringify(post.post.parts);
  return before.key === now.key || (isOwnId(before.id) && words(before) === words(now));
}
