import { describe, expect, test } from 'vitest';
import { fittingHelp, harmOf, type Need, type Reader } from '../../src/resources/fitting.ts';
import { resources } from './in-rules.ts';

const PERSON = ['hotspot-destination:a', 'upfront-payment'];
const MONEY = ['task-topup-scheme'];
const LABOUR_EXPORT = { signals: ['upfront-payment'], countries: ['JP'] };
const BROKER = 'employer-unverifiable:labour-export';

const fits = (need: Partial<Need>, reader: Reader) =>
  fittingHelp(resources, { look: 'danger', signals: PERSON, countries: [], ...need }, reader).map(
    ({ id }) => id,
  );

interface Case extends Reader {
  readonly signals: readonly string[];
  readonly countries?: readonly string[];
  readonly fitting: readonly string[];
  readonly because: string;
}

describe('help in danger', () => {
  test.each<Case>([
    {
      country: 'VN',
      language: 'vi',
      signals: PERSON,
      fitting: ['vn-111'],
      because: 'someone may be taken away, and 111 is the line for it',
    },
    {
      country: 'VN',
      language: 'en',
      signals: PERSON,
      fitting: ['vn-111'],
      because: 'the country counts, not the language',
    },
    {
      country: 'VN',
      language: 'vi',
      signals: MONEY,
      fitting: ['vn-police-nearest'],
      because: 'money is asked for, and the police take it up',
    },
    {
      country: 'VN',
      language: 'vi',
      ...LABOUR_EXPORT,
      fitting: ['vn-dolab', 'vn-police-nearest'],
      because: 'pay for work abroad only to a licensed company',
    },
    {
      country: 'VN',
      language: 'vi',
      signals: ['irregular-route', BROKER],
      fitting: ['vn-111', 'vn-dolab'],
      because: 'a person comes before a licence',
    },
    {
      country: 'VN',
      language: 'vi',
      signals: ['pressure-tricks'],
      fitting: ['vn-111'],
      because: 'the unclear case goes to people who listen',
    },
    {
      country: 'KH',
      language: 'vi',
      signals: PERSON,
      fitting: ['vn-emb-kh'],
      because: 'abroad the own embassy comes first',
    },
    {
      country: 'KH',
      language: 'en',
      nationality: 'ID',
      signals: PERSON,
      fitting: ['id-emb-kh'],
      because: 'whose embassy it is depends on the nation, where the device tells it',
    },
    {
      country: 'KH',
      language: 'vi',
      nationality: 'PH',
      signals: PERSON,
      fitting: ['kh-117', 'int-safety'],
      because: 'a nation that is told outweighs the language of the interface',
    },
    {
      country: 'KH',
      language: 'en',
      signals: PERSON,
      fitting: ['kh-117', 'int-safety'],
      because: 'no embassy is guessed; beside the police stands that the own embassy comes first',
    },
    {
      country: 'TH',
      language: 'en',
      signals: PERSON,
      fitting: ['int-safety'],
      because: 'no embassy is guessed, even where nothing else is known',
    },
    {
      country: 'TH',
      language: 'vi',
      signals: PERSON,
      fitting: ['vn-emb-th'],
      because: 'the embassy of that country, not of another',
    },
    { country: 'MM', language: 'vi', signals: PERSON, fitting: ['vn-emb-mm'], because: 'likewise' },
    {
      country: 'LA',
      language: 'vi',
      signals: PERSON,
      fitting: ['vn-mofa-consular'],
      because: 'no embassy number is confirmed there, the ministry answers from anywhere',
    },
    {
      country: 'PH',
      language: 'en',
      signals: PERSON,
      fitting: ['ph-1343'],
      because: 'each country has its own line',
    },
    {
      country: 'PH',
      language: 'en',
      signals: MONEY,
      fitting: ['ph-dmw-report'],
      because: 'and its own office for false jobs',
    },
    {
      country: 'PH',
      language: 'en',
      ...LABOUR_EXPORT,
      fitting: ['ph-dmw-check', 'ph-dmw-report'],
      because: 'and its own register of licences',
    },
    { country: 'ID', language: 'en', signals: PERSON, fitting: ['id-bp2mi'], because: 'likewise' },
    {
      country: 'SG',
      language: 'en',
      signals: MONEY,
      fitting: ['sg-1799'],
      because: 'the line that checks job offers',
    },
    {
      country: 'KE',
      language: 'en',
      signals: PERSON,
      countries: ['TH'],
      fitting: ['int-safety'],
      because: 'advice without a number is better than none',
    },
  ])('$country, $language: $fitting, $because', ({ country, language, nationality, ...of }) => {
    const { signals, countries = [], fitting } = of;
    expect(fits({ signals, countries }, { country, language, nationality })).toEqual(fitting);
  });
});

describe('a pause', () => {
  const reader = { country: 'VN', language: 'vi' };

  test('offers questions, nobody to call', () => {
    expect(fits({ look: 'pause' }, reader)).toEqual([]);
  });

  test('offers the register of licences where people are sent to work abroad', () => {
    expect(fits({ look: 'pause', signals: [BROKER] }, reader)).toEqual(['vn-dolab']);
    expect(fits({ look: 'pause', ...LABOUR_EXPORT }, reader)).toEqual(['vn-dolab']);
    expect(fits({ look: 'pause', ...LABOUR_EXPORT, countries: ['VN'] }, reader)).toEqual([]);
  });
});

test('in danger for a person there is help everywhere', () => {
  const countries = ['VN', 'PH', 'ID', 'KH', 'US', 'JP', 'KE', 'LA', 'XX'];
  expect(countries.filter((country) => fits({}, { country, language: 'en' }).length === 0)).toEqual([]);
});

test.each([
  { look: 'help', signals: PERSON, because: 'who pleads at home is not held abroad' },
  { look: 'danger', signals: MONEY, because: 'no embassy gets money back' },
] as const)('advice for people held abroad is kept back: $because', (need) => {
  expect(fits(need, { country: 'KE', language: 'en' })).toEqual([]);
});

describe('harm', () => {
  test.each([
    {
      signals: ['body-child-marriage-trade:organ'],
      harm: 'person',
      because: 'a variant is still its signal',
    },
    { signals: ['upfront-payment', 'irregular-route'], harm: 'person', because: 'a person outweighs money' },
    {
      signals: ['targeted-profile:under-18', 'employer-unverifiable'],
      harm: 'person',
      because: 'a child is wanted',
    },
    {
      signals: ['targeted-profile', 'employer-unverifiable'],
      harm: 'money',
      because: 'students are wanted everywhere',
    },
    { signals: ['account-sim-mule'], harm: 'money', because: 'money alone' },
    {
      signals: ['pay-too-good', 'easy-no-requirements'],
      harm: null,
      because: 'a dream job harms nobody by itself',
    },
    {
      signals: ['easy-no-requirements'],
      harms: ['money'],
      harm: 'money',
      because: 'the trick is known even where its signs are plain',
    },
    {
      signals: ['upfront-payment'],
      harms: ['money', 'person'],
      harm: 'person',
      because: 'one of the tricks takes people away',
    },
  ] as const)('$harm: $because', ({ harm, ...need }) => {
    expect(harmOf(need)).toBe(harm);
  });
});
