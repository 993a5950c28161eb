/** What the engine works out rather than reads. */
import type { Part, Post } from '../post.ts';
import type { Reading } from '../reading.ts';
import type { FrameCounts } from './frame.ts';

export const FACTS = ['abroad', 'place-unnamed', 'employer-checkable', 'skilled'] as const;

/** So much evidence in the text stands for an employer named by the site; asking for a skill is one piece of it. */
const CHECKABLE = 2;

export function factsOf(post: Post, reading: Reading, counts: FrameCounts, home: string): Set<string> {
  const facts = new Set<string>();
  const named = isNamed(post, 'employer');
  const isForeign = (country: string) => country !== home;
  if (
    reading.places.some(({ place }) => isForeign(place.country)) ||
    reading.flags.some(({ country }) => isForeign(country))
  ) {
    facts.add('abroad');
  }
  if (reading.places.length === 0 && !isNamed(post, 'place')) facts.add('place-unnamed');
  if (named || counts.checkable + Math.min(counts.skilled, CHECKABLE - 1) >= CHECKABLE)
    facts.add('employer-checkable');
  if (counts.skilled > 0) facts.add('skilled');
  return facts;
}

/** Whether the site gave the part in words of its own. */
function isNamed(post: Post, part: Part): boolean {
  return (post.parts[part] ?? '').trim().length > 2;
}

/** An ad with fields of its own, as on a job board: the site itself says that it recruits. */
export function isListing(post: Post): boolean {
  return (
    isNamed(post, 'title') && (isNamed(post, 'employer') || isNamed(post, 'pay') || isNamed(post, 'place'))
  );
}
