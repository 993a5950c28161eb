/** Whom to turn to for someone who is held abroad, about to go, or back: the own embassy first, the local police last. */
import type { Resource, Role } from '../packs/read/resource.ts';
import { answersIn, placeOf } from './answers.ts';

export interface Whereabouts {
  /** The country the reader is in. */
  readonly where: string;
  readonly nationality?: string | undefined;
}

/** At home; abroad the police may be part of it, so the own country comes before the country itself. */
const AT_HOME: readonly Role[] = ['anti-trafficking-hotline', 'emergency', 'consular'];
const OF_HOME: readonly Role[] = ['consular', 'anti-trafficking-hotline'];
const OF_PLACE: readonly Role[] = ['anti-trafficking-hotline', 'emergency'];

export function helpThere(
  resources: readonly Resource[],
  { where, nationality }: Whereabouts,
): readonly Resource[] {
  const reachable = resources.filter((it) => answersIn(where, it) && (it.numbers || it.url));
  const advice = resources.filter(({ country }) => country === 'INT');
  const inPlace = reachable.filter((it) => placeOf(it) === where && it.country === where);
  if (where === nationality) return orElse(byRole(inPlace, AT_HOME), advice);
  const embassies = reachable.filter((it) => it.place === where && it.country === nationality);
  const lines = reachable.filter((it) => !it.place && it.country === nationality);
  return [...orElse(embassies, advice), ...byRole(lines, OF_HOME), ...byRole(inPlace, OF_PLACE)];
}

const orElse = <T>(some: readonly T[], others: readonly T[]) => (some.length > 0 ? some : others);

const byRole = (resources: readonly Resource[], roles: readonly Role[]) =>
  roles.flatMap((role) => resources.filter((it) => it.role === role));
