/** How an offered pay compares with what is usual. */
import type { Pay, Period } from '../knowledge.ts';
import type { Amount } from './money.ts';

/** Working units in a month; `piece` is not converted. Source: `indicators.md` 3.2. */
const PER_MONTH: Readonly<Record<Period, number | null>> = {
  hour: 208,
  shift: 26,
  day: 26,
  week: 4.33,
  month: 1,
  year: 1 / 12,
  piece: null,
};
/** In US dollars: below it an amount without a period is no month's pay. */
const LEAST_MONTHLY = 150;
/** Above it a figure is a turnover, a loan or a prize, not pay. */
const MOST_MONTHLY = 40_000;

/** US dollars a month at the lower end, or null where it cannot be told. */
function monthlyDollars(amount: Amount, pay: Pay): number | null {
  const rate = pay.rates[amount.currency];
  const times = amount.period === null ? 1 : PER_MONTH[amount.period];
  if (!rate || times === null || amount.weak || !amount.isPay) return null;
  const dollars = (amount.low * times) / rate;
  if (amount.period === null && dollars < LEAST_MONTHLY) return null;
  return dollars > MOST_MONTHLY ? null : dollars;
}

/** Monthly pay over the usual pay where it is paid, or null where that is not known. `home` is the reader's country. */
export function payRatio(amount: Amount, pay: Pay, home: string): number | null {
  const dollars = monthlyDollars(amount, pay);
  const usual = pay.usual[countryOf(amount, pay, home) ?? ''];
  const rate = usual && pay.rates[usual.currency];
  return dollars !== null && usual && rate ? dollars / (usual.amount / rate) : null;
}

/** Lures promise dollars by the month everywhere; by the hour they are paid where dollars are the money. */
function countryOf({ currency, period }: Amount, pay: Pay, home: string): string | undefined {
  if (currency === 'USD') return period === 'hour' ? 'US' : home;
  return Object.keys(pay.usual).find((id) => pay.usual[id]?.currency === currency);
}
