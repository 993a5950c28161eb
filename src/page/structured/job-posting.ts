/** schema.org `JobPosting` in JSON-LD, taken for what it is: text that a page wrote, in any shape. */
import type { Part } from '../../engine/post.ts';
import { htmlToText } from './html-to-text.ts';

export interface JobPosting {
  readonly parts: Partial<Record<Part, string>>;
  readonly url: string | null;
}

type Thing = { readonly [name: string]: unknown };

/** Deeper than any page nests its graph. */
const DEPTH = 6;
/** A list page may describe every job on it. */
const MOST = 100;
/** What sites leave out of the description and put beside it. */
const FURTHER_TEXT = ['responsibilities', 'qualifications', 'jobBenefits', 'incentiveCompensation'];
// biome-ignore lint/suspicious/noControlCharactersInRegex: pages write them raw into strings, where JSON forbids them.
const CONTROL = /[\u0000-\u001f]+/g;

export function jobPostingsIn(json: string): JobPosting[] {
  const things: Thing[] = [];
  collect(parse(json), things, DEPTH);
  return things.map(toPosting);
}

function parse(json: string): unknown {
  for (const text of [json, json.replace(CONTROL, ' ')]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next reading, or none.
    }
  }
  return null;
}

function collect(value: unknown, found: Thing[], depth: number): void {
  if (depth === 0 || found.length >= MOST || typeof value !== 'object' || value === null) return;
  const thing = value as Thing;
  if (list(thing['@type']).some((type) => typeof type === 'string' && /(^|[/:#])JobPosting$/.test(type)))
    found.push(thing);
  else for (const inner of Object.values(thing)) collect(inner, found, depth - 1);
}

function toPosting(thing: Thing): JobPosting {
  const body = [thing.description, ...FURTHER_TEXT.map((name) => thing[name])].map(textOf).filter(Boolean);
  const parts = {
    title: textOf(thing.title ?? thing.name),
    body: [...new Set(body)].join('\n'),
    employer: nameOf(thing.hiringOrganization),
    place: list(thing.jobLocation).map(placeOf).filter(Boolean).join('; '),
    pay: payOf(thing.baseSalary),
  };
  return { parts: dropEmpty(parts), url: typeof thing.url === 'string' ? thing.url : null };
}

function nameOf(value: unknown): string {
  return isThing(value) ? textOf(value.name) : textOf(value);
}

function placeOf(value: unknown): string {
  if (!isThing(value)) return textOf(value);
  const address = value.address ?? value.name;
  if (!isThing(address)) return textOf(address);
  const names = ['streetAddress', 'addressLocality', 'addressRegion', 'addressCountry'];
  return names
    .map((name) => nameOf(address[name]))
    .filter(Boolean)
    .join(', ');
}

function payOf(value: unknown): string {
  if (!isThing(value)) return textOf(value);
  const amount = isThing(value.value) ? value.value : { value: value.value };
  const range = [amount.minValue, amount.maxValue].map(textOf).filter(Boolean).join(' - ');
  const figure = range || textOf(amount.value);
  const unit = textOf(amount.unitText).toLowerCase();
  return [figure, textOf(value.currency), unit && `/ ${unit}`].filter(Boolean).join(' ');
}

function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('\n');
  return typeof value === 'string' ? htmlToText(value) : '';
}

function dropEmpty(parts: Record<Part, string>): JobPosting['parts'] {
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => text));
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
