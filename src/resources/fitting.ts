/** Which help fits this verdict and this reader: the best first. */
import type { Resource, Role } from '../packs/read/resource.ts';

export interface Reader {
  /** The country the reader is in. */
  readonly country: string;
  readonly language: string;
}

export interface Need {
  readonly look: 'pause' | 'danger' | 'help';
  readonly signals: readonly string[];
  /** Countries the post names, most telling first. */
  readonly countries: readonly string[];
}

/** Money and data are asked for: nobody is taken away, and the police or a bank can act at once. */
const MONEY = new Set([
  'upfront-payment',
  'task-topup-scheme',
  'sensitive-data-request',
  'account-sim-mule',
  'employer-unverifiable',
]);
/** A person may be moved, held or traded: these outweigh money. */
const PERSON = new Set([
  'hotspot-destination',
  'irregular-route',
  'all-inclusive-move',
  'control-and-penalty',
  'highrisk-online-role',
  'body-child-marriage-trade',
  'sexual-exploitation-cue',
]);

const ROLES_FOR_MONEY: readonly Role[] = ['report-ad', 'cybercrime', 'anti-trafficking-hotline', 'emergency'];
const ROLES_FOR_PERSON: readonly Role[] = [
  'anti-trafficking-hotline',
  'emergency',
  'consular',
  'report-ad',
  'cybercrime',
];
const FALLBACK: readonly Role[] = ['licence-check', 'ngo', 'learn'];

/** The only nationality a language tells; nobody else is offered an embassy that may not be theirs. */
const HOME: Readonly<Record<string, string>> = { vi: 'VN' };

export function fittingHelp(resources: readonly Resource[], need: Need, reader: Reader): readonly Resource[] {
  if (need.look === 'pause') return [];
  const roles = [...new Set([...rolesFor(need, reader), ...FALLBACK])];
  const rank = (it: Resource) => nearness(it, reader) * roles.length + roles.indexOf(it.role);
  return resources
    .filter((it) => roles.includes(it.role) && serves(it, need, reader))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, 1);
}

/** The numbers that answer where the reader is: short codes only inside their country. */
export function numbersFor(resource: Resource, reader: Reader): readonly string[] {
  const numbers = resource.numbers ?? [];
  return numbers.filter((it) => it.startsWith('+') || placeOf(resource) === reader.country);
}

/** What kind of harm the signs speak of; null where they only ask for a second look. */
export function harmOf(signals: readonly string[]): 'person' | 'money' | null {
  const ids = signals.map((it) => it.replace(/:.*/, ''));
  if (ids.some((id) => PERSON.has(id))) return 'person';
  return ids.some((id) => MONEY.has(id)) ? 'money' : null;
}

function rolesFor(need: Need, reader: Reader): readonly Role[] {
  if (harmOf(need.signals) !== 'money') return ROLES_FOR_PERSON;
  const abroad = need.countries.some((it) => it !== reader.country);
  return abroad ? ['licence-check', ...ROLES_FOR_MONEY] : ROLES_FOR_MONEY;
}

function serves(resource: Resource, need: Need, reader: Reader): boolean {
  if (resource.numbers && numbersFor(resource, reader).length === 0) return false;
  // What anybody can do is about being held abroad; beside a plea or a fee it would be out of place.
  if (resource.country === 'INT') return need.look === 'danger' && harmOf(need.signals) === 'person';
  if (resource.role !== 'consular') return placeOf(resource) === reader.country;
  if (resource.place) return resource.place === reader.country && isHome(resource, reader);
  return resource.country === reader.country || isHome(resource, reader);
}

/** Own embassy first, then help in the country, then the own country's lines, then anybody's. */
function nearness(resource: Resource, reader: Reader): number {
  if (resource.place === reader.country && isHome(resource, reader)) return 0;
  if (placeOf(resource) === reader.country) return 1;
  return resource.country === 'INT' ? 3 : 2;
}

const placeOf = (resource: Resource) => resource.place ?? resource.country;
const isHome = (resource: Resource, reader: Reader) => HOME[reader.language] === resource.country;
