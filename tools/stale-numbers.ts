/** What whoever keeps the places of help should confirm anew. A calendar fails no build, so this only tells. */
import type { Resource } from '../src/packs/read/resource.ts';
import { isStale } from '../src/resources/age.ts';

export function staleNumbers(resources: readonly Resource[], today: Date): readonly string[] {
  const stale = resources.filter(({ source: { date } }) => date && isStale(date, today));
  if (stale.length === 0) return [];
  const dated = stale.map(({ id, source: { by, date } }) => `  ${id}: ${by}, ${date}`).sort();
  return [`${stale.length} places of help were confirmed over 18 months ago; readers are told so:`, ...dated];
}
