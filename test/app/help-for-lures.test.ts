/** Every trick that is known leads to somebody: in three countries to a place of the right kind, elsewhere at least to advice. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { helpCards } from '../../src/app/help-cards.ts';
import type { Role } from '../../src/packs/read/resource.ts';
import { fittingHelp, type Harm, type Need } from '../../src/resources/fitting.ts';
import { wordsIn } from '../../src/words/words.ts';
import { resources } from '../resources/in-rules.ts';

interface Lure {
  readonly id: string;
  readonly harm: Harm;
  readonly all?: readonly string[];
  readonly any?: readonly string[];
  readonly atLeast?: { readonly count: number; readonly of: readonly string[] };
}

const lures: readonly Lure[] = parse(readFileSync('rules/lures.yaml', 'utf8'));
const TODAY = new Date('2026-11-24');

/** What a post of this trick shows, at the least. */
function needOf({ harm, all = [], any = [], atLeast = { count: 0, of: [] } }: Lure, country: string): Need {
  const terms = [...all, ...any.slice(0, 1), ...atLeast.of.slice(0, atLeast.count)];
  const signals = terms.filter((term) => !/^(cue|fact|family):/.test(term));
  return { look: 'danger', signals, countries: [country], harms: [harm] };
}

const RIGHT: Readonly<Record<Harm, readonly Role[]>> = {
  person: ['anti-trafficking-hotline', 'consular'],
  money: ['report-ad', 'cybercrime', 'licence-check'],
};
/** Indonesia's line for migrant workers takes reports of false recruiters too, and is the one that is confirmed. */
const ALSO: Readonly<Record<string, readonly Role[]>> = { ID: ['anti-trafficking-hotline'] };

describe.each(['VN', 'PH', 'ID'])('a reader in %s', (country) => {
  test.each(lures)('$id: a place of the right kind', (lure) => {
    const [first] = fittingHelp(resources, needOf(lure, 'KH'), { country, language: 'en' });
    expect([...RIGHT[lure.harm], ...(ALSO[country] ?? [])]).toContain(first?.role);
    expect(first?.country).toBe(country);
  });

  test('who is sent to work abroad is offered the register of licences, where there is one', () => {
    const need = needOf({ id: 'x', harm: 'money', all: ['employer-unverifiable:labour-export'] }, 'KR');
    const [first] = fittingHelp(resources, need, { country, language: 'en' });
    expect(first?.role).toBe(country === 'ID' ? 'anti-trafficking-hotline' : 'licence-check');
  });
});

test.each(['KE', 'TH', 'US', 'JP', 'PK', 'XX'])('a reader in %s is never left without a word', (country) => {
  const reader = { country, language: 'en' };
  const alone = lures.filter((lure) => {
    const need = needOf(lure, 'TH');
    const cards = helpCards(fittingHelp(resources, need, reader), need, reader, wordsIn.en, TODAY);
    return cards.length === 0;
  });
  expect(alone.map(({ id }) => id)).toEqual([]);
});
