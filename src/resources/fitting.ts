/** Which help fits this verdict and this reader: the best first. */
import type { Resource, Role } from '../packs/read/resource.ts';
import { answersIn, placeOf } from './answers.ts';

export interface Reader {
  /** The country the reader is in. */
  readonly country: string;
  readonly language: string;
  /** Where the device tells it. */
  readonly nationality?: string;
}

export interface Need {
  readonly look: 'pause' | 'danger' | 'help';
  readonly signals: readonly string[];
  /** Countries the post names, most telling first. */
  readonly countries: readonly string[];
  /** What the tricks that were recognised threaten. */
  readonly harms?: readonly Harm[];
}

export type Harm = 'person' | 'money';

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
  'targeted-profile:under-18',
  'targeted-profile:child-taken',
]);
const LABOUR_EXPORT = 'employer-unverifiable:labour-export';

const ROLES_FOR_MONEY: readonly Role[] = ['report-ad', 'cybercrime', 'anti-trafficking-hotline', 'emergency'];
const ROLES_FOR_PERSON: readonly Role[] = [
  'anti-trafficking-hotline',
  'emergency',
  'consular',
  'report-ad',
  'cybercrime',
];
const FALLBACK: readonly Role[] = ['licence-check', 'ngo', 'learn'];
/** These take up what happens to a person; beside any other the advice for everybody stands too. */
const FOR_A_PERSON: readonly Role[] = ['anti-trafficking-hotline', 'consular'];

/** The only nationality that a language of the interface tells. */
const HOME: Readonly<Record<string, string>> = { vi: 'VN' };

/** One to turn to, where there is danger; and the register of licences, where people are sent to work abroad. */
export function fittingHelp(resources: readonly Resource[], need: Need, reader: Reader): readonly Resource[] {
  const licence = resources.filter((it) => it.role === 'licence-check' && placeOf(it) === reader.country);
  const checks = sendsAbroad(need, reader) ? licence.slice(0, 1) : [];
  if (need.look === 'pause') return checks;
  const turnTo = toTurnTo(resources, need, reader);
  const first = harmOf(need) === 'money' ? [...checks, ...turnTo] : [...turnTo, ...checks];
  return [...new Set(first)];
}

/** What kind of harm tricks and signs speak of; null where they only ask for a second look. */
export function harmOf({ signals, harms = [] }: Pick<Need, 'signals' | 'harms'>): Harm | null {
  const ids = signals.flatMap((it) => [it, it.replace(/:.*/, '')]);
  if (harms.includes('person') || ids.some((id) => PERSON.has(id))) return 'person';
  return harms.includes('money') || ids.some((id) => MONEY.has(id)) ? 'money' : null;
}

/** Nobody but a licensed company may take money for work abroad. */
function sendsAbroad(need: Need, reader: Reader): boolean {
  if (need.look === 'help') return false;
  if (need.signals.includes(LABOUR_EXPORT)) return true;
  const asksForMoney = need.signals.includes('upfront-payment') && harmOf(need) === 'money';
  return asksForMoney && need.countries.some((it) => it !== reader.country);
}

function toTurnTo(resources: readonly Resource[], need: Need, reader: Reader): readonly Resource[] {
  const ofMoney = harmOf(need) === 'money';
  const roles = [...(ofMoney ? ROLES_FOR_MONEY : ROLES_FOR_PERSON), ...FALLBACK];
  const rank = (it: Resource) => nearness(it, reader) * roles.length + roles.indexOf(it.role);
  const [best, ...others] = resources
    .filter((it) => roles.includes(it.role) && serves(it, need, reader))
    .sort((a, b) => rank(a) - rank(b));
  if (!best || ofMoney || FOR_A_PERSON.includes(best.role)) return best ? [best] : [];
  return [best, ...others.filter(isForAnybody).slice(0, 1)];
}

function serves(resource: Resource, need: Need, reader: Reader): boolean {
  if (!answersIn(reader.country, resource)) return false;
  // What anybody can do is about being held abroad; beside a plea or a fee it would be out of place.
  if (isForAnybody(resource)) return need.look === 'danger' && harmOf(need) !== 'money';
  if (resource.role !== 'consular') return placeOf(resource) === reader.country;
  if (resource.place) return resource.place === reader.country && isHome(resource, reader);
  return resource.country === reader.country || isHome(resource, reader);
}

/** Own embassy first, then help in the country, then the own country's lines, then anybody's. */
function nearness(resource: Resource, reader: Reader): number {
  if (resource.place === reader.country && isHome(resource, reader)) return 0;
  if (placeOf(resource) === reader.country) return 1;
  return isForAnybody(resource) ? 3 : 2;
}

const isForAnybody = ({ country }: Resource) => country === 'INT';
/** Nobody is offered an embassy that may not be theirs. */
const isHome = ({ country }: Resource, reader: Reader) => country === nationOf(reader);

export function nationOf({ nationality, language }: Reader): string | undefined {
  return nationality ?? HOME[language];
}
