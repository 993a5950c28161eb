/** What must hold on the corpora, as issue 3 says it; where it does not hold yet, what does today. */

export interface Goal {
  readonly of: string;
  readonly corpora: readonly string[];
  readonly languages?: readonly string[];
  readonly families?: readonly string[];
  /** The part of a corpus that is of several kinds. */
  readonly part?: string;
  readonly isLure: boolean;
  readonly level: 'pause' | 'danger';
  /** A share of the posts, or a count. */
  readonly atLeast?: Figure;
  readonly atMost?: Figure;
  /** The count that holds today, short of the goal; to be tightened, then to go. */
  readonly today?: number;
}

export type Figure = { readonly share: number } | { readonly count: number };

const BOTH = ['vi', 'en'];
const FULL_ADS = [
  'genuine_vi_topcv_jobs',
  'genuine_vi_itviec_jobs',
  'topcv_jobpostings_2026-06',
  'genuine_en_ph_jobs',
  'genuine_en_google_careers',
  'genuine_en_canada_2021',
];
const CARDS = ['genuine_vi_job_listings_titles', 'genuine_en_seek_au_teasers', 'craigslist_us_job_titles'];
const EVERYDAY = ['vi_social_other', 'vi_sms_ie403', 'en_sms_other'];

const lures = { isLure: true, level: 'pause' } as const;
const innocent = { isLure: false, level: 'pause' } as const;

export const goals: readonly Goal[] = [
  {
    ...lures,
    of: 'composed and quoted lures in Vietnamese and English',
    corpora: ['indicator_examples'],
    languages: BOTH,
    atLeast: { share: 0.96 },
  },
  {
    ...lures,
    of: 'composed and quoted lures in all languages',
    corpora: ['indicator_examples'],
    atLeast: { share: 0.85 },
  },
  {
    ...innocent,
    of: 'adversarial innocent texts',
    corpora: ['indicator_examples'],
    atMost: { share: 0.03 },
  },
  {
    of: 'critical families (C15, account rental)',
    corpora: ['indicator_examples'],
    languages: BOTH,
    families: ['C15 organ', 'C15 infant', 'C15 surrogacy', 'C15 marriage', 'C09 mule'],
    isLure: true,
    level: 'danger',
    atLeast: { share: 1 },
  },
  {
    ...lures,
    of: 'Vietnamese messages that were sent',
    corpora: ['vi_sms_ie403'],
    atLeast: { count: 14 },
  },
  {
    ...lures,
    of: 'English messages that were sent',
    corpora: ['en_job_scam_sms'],
    languages: ['en'],
    atLeast: { share: 0.9 },
  },
  {
    ...lures,
    of: 'of those, the ones as they were received',
    corpora: ['en_job_scam_sms'],
    part: 'as received',
    atLeast: { share: 0.9 },
    today: 17,
  },
  {
    ...lures,
    of: 'lures quoted in news',
    corpora: ['curated_web_quotes'],
    languages: BOTH,
    atLeast: { count: 11 },
  },
  {
    ...innocent,
    of: 'passages about scams, and ads that look alike',
    corpora: ['curated_web_quotes'],
    atMost: { count: 0 },
  },
  { ...innocent, of: 'full ads', corpora: FULL_ADS, languages: BOTH, atMost: { share: 0.003 } },
  {
    ...innocent,
    of: 'full ads, at danger',
    corpora: FULL_ADS,
    languages: BOTH,
    level: 'danger',
    atMost: { share: 0.0003 },
  },
  { ...innocent, of: 'listing cards and teasers', corpora: CARDS, atMost: { share: 0.0003 } },
  {
    ...innocent,
    of: 'everyday comments and messages',
    corpora: EVERYDAY,
    languages: BOTH,
    atMost: { share: 0.0002 },
    today: 11,
  },
  { ...innocent, of: 'job ads beside the frauds', corpora: ['emscad_genuine'], atMost: { share: 0.01 } },
];

/** Kinds of texts about offers that are recognised as such, and how many are not today. */
export const framesToday: Readonly<Record<string, number>> = {
  question: 0,
  victim_story: 0,
  joke: 1,
  plea: 0,
};

/** Of the lures that are warned of as written, each disguise keeps this share, and makes no innocent text alarming. */
export const DISGUISE_KEEPS = 0.95;

/** Where a disguise keeps fewer today, or alarms: how many it keeps, and how many innocent texts it makes alarming. */
export const disguisesToday: Readonly<Record<string, { readonly kept?: number; readonly alarms?: number }>> =
  {
    'a dot inside words': { alarms: 1 },
    'spaces between letters': { alarms: 3 },
    teencode: { alarms: 1 },
  };
