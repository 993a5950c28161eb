import { beforeEach, describe, expect, test } from 'vitest';
import { corpusNames, FIELD, readCorpus, type Sample } from '../../tools/corpus.ts';
import { disguises } from '../../tools/disguises.ts';
import { byDisguise } from '../../tools/measure/by-disguise.ts';
import { engineOf, shippedPack } from '../../tools/shipped-pack.ts';

const isThere = corpusNames().length > 0;
const engine = engineOf(shippedPack(), 'all');

interface Which {
  readonly corpora: readonly string[];
  readonly languages?: readonly string[];
}

function samplesOf({ corpora, languages }: Which, isLure: boolean): Sample[] {
  return corpora
    .flatMap((name) => readCorpus(name).samples)
    .filter((sample) => sample.isLure === isLure && (!languages || languages.includes(sample.language)));
}

function count(samples: readonly Sample[]): { posts: number; warned: number; danger: number } {
  const levels = samples.map(({ post }) => engine.scan(post).level);
  return {
    posts: samples.length,
    warned: levels.filter((level) => level !== 'quiet').length,
    danger: levels.filter((level) => level === 'danger').length,
  };
}

const BOTH = ['vi', 'en'];

describe('on the corpora', () => {
  beforeEach((context) => context.skip(!isThere, `${FIELD}/domain/corpus is not here`));

  test.each([{ corpora: ['indicator_examples'], languages: BOTH, share: 0.96, because: 'known wording' }])(
    'at least $share of the lures of $corpora are warned of: $because',
    ({ share, ...which }) => {
      const { posts, warned } = count(samplesOf(which, true));
      expect(warned).toBeGreaterThanOrEqual(Math.ceil(posts * share));
    },
  );

  test.each([
    { corpora: ['indicator_examples'], share: 0.03, because: 'adversarial benign texts' },
    {
      corpora: ['genuine_vi_topcv_jobs', 'topcv_jobpostings_2026-06', 'genuine_vi_itviec_jobs'],
      share: 0.003,
      because: 'moderated ads',
    },
    {
      corpora: ['genuine_vi_job_listings_titles', 'genuine_en_seek_au_teasers', 'craigslist_us_job_titles'],
      share: 0.0003,
      because: 'listing cards and teasers',
    },
    {
      corpora: ['vi_social_other', 'vi_sms_ie403'],
      languages: ['vi'],
      share: 0.0002,
      because: 'everyday comments and messages',
    },
  ])('at most $share of the innocent texts of $corpora are warned of: $because', ({ share, ...which }) => {
    const { posts, warned } = count(samplesOf(which, false));
    expect(warned).toBeLessThanOrEqual(Math.floor(posts * share));
  });
});

describe('disguised', () => {
  beforeEach((context) => context.skip(!isThere, `${FIELD}/domain/corpus is not here`));

  const samples = () => {
    const which = { corpora: ['indicator_examples'], languages: BOTH };
    return [...samplesOf(which, true), ...samplesOf(which, false)];
  };

  test.each(Object.entries(disguises))('%s keeps 95 % of the lures and raises no alarm', (name, disguise) => {
    const [tally] = byDisguise(samples(), { [name]: disguise }, engine);
    expect(tally?.kept).toBeGreaterThanOrEqual((tally?.plain ?? 0) * 0.95);
    expect(tally?.alarms).toBe(0);
  });
});
