/** A resource as a reader sees it: name, number that answers here, terms, and when it was last confirmed. */
import type { HelpCard } from '../notice/content.ts';
import type { Resource } from '../packs/read/resource.ts';
import { numbersFor, type Reader } from '../resources/fitting.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';

/** After this a number may have changed, and the reader is told. */
const STALE_MONTHS = 18;

export function helpCard(resource: Resource, reader: Reader, words: Words, today: Date): HelpCard {
  const [number] = numbersFor(resource, reader);
  const terms = termsOf(resource, words);
  const detail = [
    terms && `${terms[0]?.toUpperCase()}${terms.slice(1)}.`,
    resource.recorded && words.help.recorded,
    confirmed(resource.source.date, words, today),
  ];
  return {
    name: resource.name[words.language],
    detail: detail.filter(Boolean).join(' '),
    ...(number && { number, tel: number.replace(/[^+\d]/g, '') }),
    ...(resource.url && { url: resource.url }),
  };
}

/** "miễn phí, ngày đêm", or nothing. */
export function termsOf(resource: Resource, words: Words): string {
  return [resource.free && words.help.free, resource.dayAndNight && words.help.dayAndNight]
    .filter(Boolean)
    .join(', ');
}

function confirmed(date: string | undefined, words: Words, today: Date): string | undefined {
  if (!date) return undefined;
  const [year = 0, month] = date.split('-').map(Number);
  const when = month
    ? fill(words.help.monthOf, { month: monthName(month, words.language), year })
    : fill(words.help.yearOf, { year });
  const age = (today.getFullYear() - year) * 12 + today.getMonth() + 1 - (month ?? 1);
  return fill(age > STALE_MONTHS ? words.help.stale : words.help.confirmed, { date: when });
}

/** Vietnamese counts its months, English names them. */
function monthName(month: number, language: string): string {
  return language === 'vi'
    ? String(month)
    : new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1));
}
