/** Families of lures as the report calls them: the combinations of `indicators.md` 2, in their order. */

export const LURE_FAMILIES = {
  C1: 'C01 compound, hot spot named',
  C2: 'C02 compound, place hidden',
  C3: 'C03 illegal crossing',
  C4: 'C04 forced-labour terms',
  C5: 'C05 compound, decoy country',
  C6: 'C06 compound, domestic first',
  C7: 'C07 task scam',
  C8: 'C08 fee',
  C9: 'C09 mule',
  C10: 'C10 data theft',
  C11: 'C11 brand',
  C12: 'C12 debt hook',
  C13: 'C13 sexual exploitation',
  C14: 'C14 under 18',
  C15: 'C15 body, child or marriage trade',
  C16: 'C16 organ and abroad',
  C17: 'C17 labour export',
  C18: 'C18 bounty or secrecy',
  C19: 'C19 easy money',
  C20: 'C20 one weak cue',
} as const;

export type LureFamily = keyof typeof LURE_FAMILIES;

/** The names that rows of the corpora have for them (`context`, `subtype`); some are wider, some narrower. */
const BY_OTHER_NAME: Readonly<Record<string, string>> = {
  compound: 'C01-06 compound',
  'scam-compound': 'C01-06 compound',
  task_scam: LURE_FAMILIES.C7,
  task: LURE_FAMILIES.C7,
  fee_scam: LURE_FAMILIES.C8,
  'home-piecework': LURE_FAMILIES.C8,
  'typing-fee': LURE_FAMILIES.C8,
  mule: LURE_FAMILIES.C9,
  'money-mule/reshipping': LURE_FAMILIES.C9,
  data_theft: LURE_FAMILIES.C10,
  sexual: LURE_FAMILIES.C13,
  infant: 'C15 infant',
  marriage: 'C15 marriage',
  organ: 'C15 organ',
  surrogacy: 'C15 surrogacy',
  labour_export: LURE_FAMILIES.C17,
};

/** Of rows that do not say. */
export const NOT_SAID = 'not said';

/** What a row is called in the report: its family, or the kind of innocent text it says it is. */
export function familyOf(named: string | undefined): string {
  if (named === undefined) return NOT_SAID;
  const all: Readonly<Record<string, string>> = { ...BY_OTHER_NAME, ...LURE_FAMILIES };
  return Object.hasOwn(all, named) ? (all[named] as string) : named;
}
