/** How old the knowledge is that readers have by default. */
import type { PackLanguage } from '../packs/read/pack.ts';

const MONTHS = 6;

/** Newer tricks may be missing. `today` as 2026-11-24. */
export function isOldPack(languages: readonly PackLanguage[], today: string): boolean {
  const newest = languages
    .filter(({ status }) => status === 'active')
    .reduce((latest, language) => (language.newest > latest ? language.newest : latest), '');
  return newest !== '' && monthOf(today) - monthOf(newest) >= MONTHS;
}

/** In months and parts of one, since the year 0. */
function monthOf(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return year * 12 + month + date / 32;
}
