/** A day such as 2026-11-24 as people of a language write it. */
export function dayIn(language: string, day: string): string {
  // the day as such, wherever the reader is
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
