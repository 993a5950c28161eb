/** Who reads: language and country, guessed from the device where the reader has not chosen. */
import type { Settings } from './settings.ts';
import { countryOfZone } from './zones.ts';

export interface Device {
  /** `navigator.languages` */
  readonly languages: readonly string[];
  /** IANA name, as `Intl.DateTimeFormat` tells it. */
  readonly timeZone: string;
}

export interface Reader {
  readonly language: string;
  readonly country: string;
  /** Only where the device tells: an embassy must be the reader's own. */
  readonly nationality?: string;
}

/** Languages of one nation. */
const NATION: Readonly<Record<string, string>> = {
  vi: 'VN',
  fil: 'PH',
  tl: 'PH',
  id: 'ID',
  th: 'TH',
  km: 'KH',
  lo: 'LA',
  my: 'MM',
  ne: 'NP',
  si: 'LK',
};
/** What browsers are delivered with all over the world; they tell nothing of who uses them. */
const DELIVERED = ['en-US', 'en-GB'];

/** `spoken` are the tags of the languages we speak; English is among them. */
export function readerOf(settings: Settings, device: Device, spoken: readonly string[]): Reader {
  const { language } = settings;
  const nationality = nationalityOf(device);
  let country: string | undefined;
  return {
    language: spoken.includes(language) ? language : languageOf(device, spoken),
    // most pages have nothing to judge, and the clock is slow to tell its zone
    get country() {
      country ??= countryOf(settings.country, device);
      return country;
    },
    ...(nationality && { nationality }),
  };
}

/** `auto` is where the device is. */
export function countryOf(chosen: string, device: Device): string {
  if (chosen !== 'auto') return chosen;
  const { languages, timeZone } = device;
  return countryOfZone(timeZone) ?? languages.map(regionOf).find((it) => it) ?? 'VN';
}

function nationalityOf({ languages }: Device): string | undefined {
  return languages.map(nationOf).find((it) => it);
}

function nationOf(tag: string): string | undefined {
  return NATION[tag.replace(/-.*/, '')] ?? (DELIVERED.includes(tag) ? undefined : regionOf(tag));
}

/** The country in `en-KE` or `zh-Hans-SG`. */
const regionOf = (tag: string) => /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/.exec(tag)?.[1];

/** `zh-Hant-TW` is `zh-Hant-TW`, else `zh-Hant`, else `zh`. */
function languageOf({ languages }: Device, spoken: readonly string[]): string {
  for (const tag of languages)
    for (let part = tag; part; part = part.slice(0, Math.max(part.lastIndexOf('-'), 0)))
      if (spoken.includes(part)) return part;
  return 'en';
}

export function thisDevice(): Device & { timeZone: string } {
  let zone: string | undefined;
  return {
    languages: navigator.languages,
    get timeZone() {
      zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone;
      return zone;
    },
    /** A page may be told by who knows it already. */
    set timeZone(told) {
      zone = told;
    },
  };
}
