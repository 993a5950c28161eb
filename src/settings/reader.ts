/** Who reads: language and country, guessed from the device where the reader has not chosen. */
import type { Settings } from './settings.ts';

export interface Device {
  /** `navigator.languages` */
  readonly languages: readonly string[];
  /** IANA name, as `Intl.DateTimeFormat` tells it. */
  readonly timeZone: string;
}

export interface Reader {
  readonly language: 'vi' | 'en';
  readonly country: string;
}

/** Where a clock tells the country and we know help there. */
const COUNTRY_BY_ZONE: Readonly<Record<string, string>> = {
  'Asia/Ho_Chi_Minh': 'VN',
  'Asia/Saigon': 'VN',
  'Asia/Phnom_Penh': 'KH',
  'Asia/Kuala_Lumpur': 'MY',
  'Asia/Kuching': 'MY',
  'Asia/Singapore': 'SG',
  'Asia/Jakarta': 'ID',
  'Asia/Makassar': 'ID',
  'Asia/Manila': 'PH',
  'Asia/Taipei': 'TW',
  'Asia/Hong_Kong': 'HK',
  'Asia/Dubai': 'AE',
};

export function readerOf({ language, country }: Settings, device: Device): Reader {
  return {
    language: language === 'auto' ? languageOf(device) : language,
    country: country === 'auto' ? (COUNTRY_BY_ZONE[device.timeZone] ?? 'VN') : country,
  };
}

function languageOf({ languages }: Device): 'vi' | 'en' {
  const known = languages.map((tag) => tag.slice(0, 2)).find((it) => it === 'vi' || it === 'en');
  return known === 'vi' ? 'vi' : 'en';
}

export const thisDevice = (): Device => ({
  languages: navigator.languages,
  timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
});
