/** Where a place of help answers: a short code only inside its country, a number with `+` from anywhere. */
import type { Resource } from '../packs/read/resource.ts';

/** The numbers that answer in that country. */
export function numbersIn(country: string, resource: Resource): readonly string[] {
  const numbers = resource.numbers ?? [];
  return numbers.filter((it) => it.startsWith('+') || placeOf(resource) === country);
}

/** Whether it can be turned to there: it may have no number at all, but none that rings nowhere. */
export function answersIn(country: string, resource: Resource): boolean {
  return !resource.numbers || numbersIn(country, resource).length > 0;
}

export const placeOf = (resource: Resource) => resource.place ?? resource.country;
