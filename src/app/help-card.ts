/** A resource as a reader sees it: name, numbers that answer here, whom it serves, and who confirmed it when. */
import type { CallCard } from '../looks/call-card.ts';
import type { Resource } from '../packs/read/resource.ts';
import { isStale } from '../resources/age.ts';
import { numbersIn } from '../resources/answers.ts';
import { fill } from '../words/fill.ts';
import { inLanguage, type Words } from '../words/words.ts';

/** `country` is the one to call from. */
export function helpCard(resource: Resource, country: string, words: Words, today: Date): CallCard {
  const { name, url } = resource;
  const [first, ...more] = numbersIn(country, resource).map((number) => ({
    number,
    tel: number.replace(/[^+\d]/g, ''),
  }));
  return {
    ...first,
    ...(more.length > 0 && { more }),
    ...(url && { url }),
    name: inLanguage(name, words.language),
    ...(name.own && { ownName: { text: name.own, lang: resource.languages[0] } }),
    detail: detailOf(resource, first !== undefined, words),
    ...confirmation(resource.source, words, today),
  };
}

/** "miễn phí, ngày đêm", or nothing. */
export function termsOf({ free, hours }: Resource, { help }: Words): string {
  return [free && help.free, hours && help.hours[hours]].filter(Boolean).join(', ');
}

/** Without a number nobody is spoken to. */
function detailOf(resource: Resource, isCalled: boolean, words: Words): string {
  const { help, language } = words;
  const terms = termsOf(resource, words);
  const details = [
    inLanguage(resource.for, language),
    terms && `${terms[0]?.toUpperCase()}${terms.slice(1)}.`,
    resource.recorded && help.recorded,
    resource.whatsApp && help.whatsApp,
    resource.interpreters && help.interpreters,
    isCalled && spoken(resource.languages, words),
    resource.note && inLanguage(resource.note, language),
  ];
  return details.filter(Boolean).join(' ');
}

/** Only worth a word where it may not be the reader's own. */
function spoken(languages: readonly string[], { help, language }: Words): string | undefined {
  if (languages.length === 0 || languages.includes(language)) return undefined;
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return fill(help.spoken, { languages: languages.map((it) => names.of(it)).join(', ') });
}

function confirmation(
  { by, date }: Resource['source'],
  words: Words,
  today: Date,
): Pick<CallCard, 'confirmed' | 'stale'> {
  if (!date) return {};
  const stale = isStale(date, today);
  const text = stale ? words.help.stale : words.help.confirmed;
  return { confirmed: fill(text, { by, date: dateIn(date, words) }), ...(stale && { stale }) };
}

function dateIn(date: string, { help }: Words): string {
  const [year = 0, month] = date.split('-').map(Number);
  if (!month) return fill(help.yearOf, { year });
  return fill(help.monthOf, { month: help.months[month - 1] ?? month, year });
}
