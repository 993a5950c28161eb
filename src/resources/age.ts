/** How long ago a source said so. Numbers change: readers are told when theirs may have. */

const STALE_MONTHS = 18;

/** A date known by its year alone counts from January. */
export function isStale(date: string, today: Date): boolean {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return (today.getFullYear() - year) * 12 + today.getMonth() + 1 - month > STALE_MONTHS;
}
