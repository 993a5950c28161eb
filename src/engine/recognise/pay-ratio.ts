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

/** The lower end by the month, in its currency; null where it is paid by the piece. */
export function aMonth({ low, period }: Amount): number | null {
  const times = period === null ? 1 : PER_MONTH[period];
  return times === null ? null : Math.round(low * times);
}

/**
 * Monthly pay over the usual pay where it is paid, or null where that is not known. `home` is the reader's country,
 * `places` the countries named that pay by their own custom: the highest usual pay counts.
 */
export function payRatio(amount: Amount, pay: Pay, home: string, places: readonly string[]): number | null {
  const currency = currencyOf(amount, pay, home);
  const rate = pay.rates[currency];
  const monthly = aMonth(amount);
  if (!rate || monthly === null || amount.weak || !amount.isPay) return null;
  const dollars = monthly / rate;
  if (dollars > MOST_MONTHLY || (amount.period === null && dollars < LEAST_MONTHLY)) return null;
  const here = usualDollars(countryOf(currency, amount.period, pay, home), pay);
  if (here === null) return null;
  return dollars / Math.max(here, ...places.map((country) => usualDollars(country, pay) ?? 0));
}

/** `$` means the money of the reader's country where that is written so. */
function currencyOf({ currency, sign }: Amount, pay: Pay, home: string): string {
  const local = pay.usual[home]?.currency;
  return local && sign && pay.shared[sign]?.includes(local) ? local : currency;
}

/** Lures promise dollars by the month everywhere; by the hour and the year they are paid where dollars are the money. */
function countryOf(currency: string, period: Period | null, pay: Pay, home: string): string | undefined {
  if (currency === 'USD') return period === 'hour' || period === 'year' ? 'US' : home;
  return Object.keys(pay.usual).find((id) => pay.usual[id]?.currency === currency);
}

function usualDollars(country: string | undefined, pay: Pay): number | null {
  const usual = pay.usual[country ?? ''];
  const rate = usual && pay.rates[usual.currency];
  return rate ? usual.amount / rate : null;
}
