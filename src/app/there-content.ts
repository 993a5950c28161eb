/** What the page for those who said yes already shows, for where they are and whose they are. */
import type { CallCard } from '../looks/call-card.ts';
import type { Resource } from '../packs/read/resource.ts';
import { helpThere } from '../resources/already-there.ts';
import { placeOf } from '../resources/answers.ts';
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
  const home = where === nationality;
  const found = helpThere(resources, { where, nationality });
  const embassy = found[0]?.place === where;
  const name = (code: string) => code && countryName(code, language);
  const names = { where: name(where), nationality: name(nationality) };
  const cards = found
    .map((it) => helpCard(it, where, words, today))
    .map((it) => (home ? it : onlyThere(it, fill(there.only, names))));
  const callable = cards.some(({ number }) => number);
  return {
    where,
    nationality,
    often: countriesByName(placesOf(resources), language),
    countries: countriesByName(allCountries(), language),
    heading: home ? there.home : there.embassy,
    ...(!home && !embassy && { unknown: nationality ? there.unknown : there.whose }),
    cards,
    ...(!home && nationality && callable && { message: fill(there.message, names) }),
  };
}

/** Whoever has not left yet, or is across the border by now, must not wait for a short code to answer. */
function onlyThere(card: CallCard, only: string): CallCard {
  return !card.number || card.number.startsWith('+') ? card : { ...card, detail: `${only} ${card.detail}` };
}

/** Where help stands: the countries that are asked for most. */
function placesOf(resources: readonly Resource[]): readonly string[] {
  return [...new Set(resources.map(placeOf))].filter((it) => it !== 'INT');
}
