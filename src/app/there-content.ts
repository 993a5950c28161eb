/** What the page for those who said yes already shows, for where they are and whose they are. */
import type { Resource } from '../packs/read/resource.ts';
import { helpThere } from '../resources/already-there.ts';
import { nationOf } from '../resources/fitting.ts';
import type { Reader } from '../settings/reader.ts';
import { allCountries } from '../settings/zones.ts';
import type { ThereContent } from '../views/there.tsx';
import { countriesByName, countryName } from '../words/country-names.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import { helpCard } from './help-card.ts';

export interface Chosen {
  /** By the post whose notice led here. */
  readonly named?: string | undefined;
  readonly where?: string;
  readonly nationality?: string;
}

export function thereContent(
  resources: readonly Resource[],
  chosen: Chosen,
  reader: Reader,
  words: Words,
  today: Date,
): ThereContent {
  const { there, language } = words;
  const where = chosen.where ?? chosen.named ?? reader.country;
  // whoever looks at a post about another country is most likely of the own one
  const nationality =
    chosen.nationality ?? nationOf(reader) ?? (where === reader.country ? '' : reader.country);
  const found = helpThere(resources, { where, nationality });
  const cards = found.map((it) => helpCard(it, where, words, today));
  const embassy = found[0]?.place === where;
  const names = {
    where: countryName(where, language),
    nationality: nationality && countryName(nationality, language),
  };
  const home = where === nationality;
  return {
    where,
    nationality,
    countries: countriesByName(allCountries(), language),
    heading: home ? there.home : there.embassy,
    ...(!home && !embassy && { unknown: nationality ? there.unknown : there.whose }),
    cards,
    ...(!home &&
      nationality &&
      cards.some(({ number }) => number) && { message: fill(there.message, names) }),
  };
}
