import { describe, expect, test } from 'vitest';
import { fittingHelp, harmOf, numbersFor } from '../../src/resources/fitting.ts';
import { resources } from './in-rules.ts';

const PERSON = ['hotspot-destination:a', 'upfront-payment'];
const MONEY = ['task-topup-scheme'];
const LABOUR_EXPORT = { signals: ['upfront-payment'], countries: ['JP'] };

interface Case {
  readonly country: string;
  readonly language: string;
  readonly signals: readonly string[];
  readonly countries?: readonly string[];
  readonly fits: string;
  readonly because: string;
}

describe('the best help in danger', () => {
  test.each<Case>([
    {
      country: 'VN',
      language: 'vi',
      signals: PERSON,
      fits: 'vn-111',
      because: 'someone may be taken away, and 111 is the line for it',
    },
    {
      country: 'VN',
      language: 'en',
      signals: PERSON,
      fits: 'vn-111',
      because: 'the country counts, not the language',
    },
    {
      country: 'VN',
      language: 'vi',
      signals: MONEY,
      fits: 'vn-police-nearest',
      because: 'money is asked for, and the police take it up',
    },
    {
      country: 'VN',
      language: 'vi',
      ...LABOUR_EXPORT,
      fits: 'vn-dolab',
      because: 'pay for work abroad only to a licensed company',
    },
    {
      country: 'VN',
      language: 'vi',
      signals: ['pressure-tricks'],
      fits: 'vn-111',
      because: 'the unclear case goes to people who listen',
    },
    {
      country: 'KH',
      language: 'vi',
      signals: PERSON,
      fits: 'vn-emb-kh',
      because: 'abroad the own embassy comes first',
    },
    {
      country: 'KH',
      language: 'en',
      signals: PERSON,
      fits: 'kh-117',
      because: 'no embassy is guessed for an unknown nationality',
    },
    {
      country: 'TH',
      language: 'en',
      signals: PERSON,
      fits: 'int-safety',
      because: 'no embassy is guessed, even where nothing else is known',
    },
    {
      country: 'TH',
      language: 'vi',
      signals: PERSON,
      fits: 'vn-emb-th',
      because: 'the embassy of that country, not of another',
    },
    { country: 'MM', language: 'vi', signals: PERSON, fits: 'vn-emb-mm', because: 'likewise' },
    {
      country: 'LA',
      language: 'vi',
      signals: PERSON,
      fits: 'vn-mofa-consular',
      because: 'no embassy number is confirmed there, the ministry answers from anywhere',
    },
    {
      country: 'PH',
      language: 'en',
      signals: PERSON,
      fits: 'ph-1343',
      because: 'each country has its own line',
    },
    {
      country: 'PH',
      language: 'en',
      signals: MONEY,
      fits: 'ph-dmw-report',
      because: 'and its own office for false jobs',
    },
    { country: 'ID', language: 'en', signals: PERSON, fits: 'id-bp2mi', because: 'likewise' },
    {
      country: 'SG',
      language: 'en',
      signals: MONEY,
      fits: 'sg-1799',
      because: 'the line that checks job offers',
    },
    {
      country: 'KE',
      language: 'en',
      signals: PERSON,
      fits: 'int-safety',
      because: 'advice without a number is better than none',
    },
  ])('$country, $language: $fits, $because', ({ country, language, signals, countries = [], fits }) => {
    const help = fittingHelp(resources, { look: 'danger', signals, countries }, { country, language });
    expect(help.map(({ id }) => id)).toEqual([fits]);
  });
});

test('a pause offers questions, no number', () => {
  const need = { look: 'pause', signals: PERSON, countries: [] } as const;
  expect(fittingHelp(resources, need, { country: 'VN', language: 'vi' })).toEqual([]);
});

test('in danger for a person there is help everywhere', () => {
  const need = { look: 'danger', signals: PERSON, countries: [] } as const;
  const alone = ['VN', 'PH', 'ID', 'KH', 'US', 'JP', 'KE', 'LA', 'XX'].filter(
    (country) => fittingHelp(resources, need, { country, language: 'en' }).length === 0,
  );
  expect(alone).toEqual([]);
});

test.each([
  { look: 'help', signals: PERSON, because: 'who pleads at home is not held abroad' },
  { look: 'danger', signals: MONEY, because: 'no embassy gets money back' },
] as const)('advice for people held abroad is kept back: $because', ({ look, signals }) => {
  expect(fittingHelp(resources, { look, signals, countries: [] }, { country: 'KE', language: 'en' })).toEqual(
    [],
  );
});

describe('numbers', () => {
  const line = (id: string) => resources.find((it) => it.id === id) ?? expect.unreachable(id);
  test.each([
    { id: 'vn-111', country: 'VN', shown: ['111'], because: 'a short code answers at home' },
    { id: 'vn-111', country: 'KH', shown: [], because: 'and nowhere else' },
    {
      id: 'id-bp2mi',
      country: 'ID',
      shown: ['0800 1000', '+62 21 2924 4800'],
      because: 'at home both answer',
    },
    { id: 'id-bp2mi', country: 'MY', shown: ['+62 21 2924 4800'], because: 'abroad only the long one' },
    { id: 'kh-117', country: 'KH', shown: ['117'], because: 'what counts is where the line stands' },
  ])('$id in $country: $because', ({ id, country, shown }) => {
    expect(numbersFor(line(id), { country, language: 'en' })).toEqual(shown);
  });

  test('no short code is ever offered outside its country', () => {
    const wrong = resources.filter((it) =>
      numbersFor(it, { country: 'XX', language: 'vi' }).some((number) => !number.startsWith('+')),
    );
    expect(wrong).toEqual([]);
  });
});

describe('harm', () => {
  test.each([
    {
      signals: ['body-child-marriage-trade:organ'],
      harm: 'person',
      because: 'a variant is still its signal',
    },
    { signals: ['upfront-payment', 'irregular-route'], harm: 'person', because: 'a person outweighs money' },
    { signals: ['account-sim-mule'], harm: 'money', because: 'money alone' },
    {
      signals: ['pay-too-good', 'easy-no-requirements'],
      harm: null,
      because: 'a dream job harms nobody by itself',
    },
  ])('$harm: $because', ({ signals, harm }) => {
    expect(harmOf(signals)).toBe(harm);
  });
});
