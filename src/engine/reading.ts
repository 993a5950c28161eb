/** One post read: its words, what was found in them, and the values the recognisers made of it. */
import type { Words } from './fold/words.ts';
import { Denial } from './judge/denial.ts';
import { Quotation } from './judge/quotation.ts';
import { Retelling } from './judge/retelling.ts';
import type { Place } from './knowledge.ts';
import type { Found, Hit } from './match/found.ts';
import { PARTS } from './post.ts';
import { type AgeWords, findAges } from './recognise/age.ts';
import { findHandles, findLinks, findMail, linksTo } from './recognise/contact.ts';
import { type Flag, findFlags, findLaughs, findQuoted } from './recognise/marks.ts';
import { type Amount, findMoney } from './recognise/money.ts';
import { brandHosts } from './recognise/near-brand.ts';
import { findNumbers, findPercents, type Numbers, readNumbers } from './recognise/number.ts';
import { findPhones } from './recognise/phone.ts';
import { paySaid, saidNumbers } from './recognise/said.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface PlaceHit extends Hit {
  readonly place: Place;
}

export interface Reading {
  readonly words: Words;
  readonly found: Found;
  readonly denial: Denial;
  readonly quotation: Quotation;
  readonly retelling: Retelling;
  readonly money: readonly Amount[];
  readonly places: readonly PlaceHit[];
  readonly flags: readonly Flag[];
  readonly laughs: readonly Hit[];
  readonly contacts: readonly Hit[];
  /** Those of them that are no mere name of a chat. */
  readonly direct: readonly Hit[];
}

/** A bank called after a country sends nobody there. */
const EMPLOYER = PARTS.indexOf('employer');

/** Finds, recognises, then joins the patterns that wait for recognised values. `words` holds the parts in the order of `PARTS`. */
export function readPost(words: Words, vocabulary: Vocabulary): Reading {
  const found = vocabulary.patterns.find(words);
  const list = (name: string) => found.group(vocabulary.lists.get(name) ?? -1);
  const places = vocabulary.places.flatMap(({ group, means }) =>
    found.group(group).map((hit) => ({ ...hit, place: means })),
  );
  const numbers = readNumbers(words);
  const money = readMoney(words, numbers, found, vocabulary);
  const flags = findFlags(words);
  const laughs = findLaughs(words);
  const phones = findPhones(words, numbers);
  const links = findLinks(words);
  const mail = findMail(words);
  const recognised: Readonly<Record<Recognised, () => readonly Hit[]>> = {
    money: () => money,
    pay: () => money.filter(({ isPay }) => isPay),
    age: () => findAges(words, numbers, ageWords(found, vocabulary), money),
    percent: () => findPercents(words, numbers),
    number: () => findNumbers(words, numbers),
    phone: () => phones,
    link: () => links,
    'chat-link': () => linksTo(links, list('chat-host')),
    'short-link': () => linksTo(links, list('short-host')),
    mail: () => mail,
    'near-brand': () => [
      ...vocabulary.nearBrands.find(words),
      ...brandHosts(words, list('brand'), list('odd-host-end')),
    ],
    handle: () => findHandles(words),
    flag: () => flags,
    laugh: () => laughs,
    quoted: () => findQuoted(words),
    place: () => places,
    'place-a': () => places.filter(({ place }) => place.tier === 'a'),
    'place-b': () => places.filter(({ place }) => place.tier === 'b'),
    'place-c': () => places.filter(({ place }) => place.tier === 'c'),
  };
  const known = new Map<string, readonly Hit[]>();
  const valuesOf = (name: string) => {
    const hits = known.get(name) ?? recognised[name as Recognised]?.() ?? list(name);
    known.set(name, hits);
    return hits;
  };
  vocabulary.patterns.join(words, found, valuesOf);
  const denial = new Denial(words, {
    no: list('no'),
    looksOnly: list('no-but'),
    demands: list('no-demand'),
    or: list('or'),
  });
  const quotation = new Quotation(words, valuesOf('quoted'));
  const retelling = new Retelling(words, list('retold'));
  const direct = [...phones, ...links, ...mail];
  const isMeant = (hit: Hit) =>
    words.part[hit.from] !== EMPLOYER && !denial.denies(hit) && !quotation.quotes(hit);
  return {
    words,
    found,
    denial,
    quotation,
    retelling,
    money,
    places: places.filter(isMeant),
    flags,
    laughs,
    contacts: [...direct, ...list('chat')].filter((hit) => !quotation.quotes(hit)),
    direct: direct.filter((hit) => !quotation.quotes(hit)),
  };
}

/** Names a phrase may use besides the lists, for the build to check against. */
export const RECOGNISED = [
  'money',
  'pay',
  'age',
  'percent',
  'number',
  'phone',
  'link',
  'chat-link',
  'short-link',
  'mail',
  'near-brand',
  'handle',
  'flag',
  'laugh',
  'quoted',
  'place',
  'place-a',
  'place-b',
  'place-c',
] as const;

type Recognised = (typeof RECOGNISED)[number];

/** Nothing is looked up where the text has no number in digits or words. */
function readMoney(words: Words, numbers: Numbers, found: Found, vocabulary: Vocabulary): Amount[] {
  const numberFrom = saidNumbers(found, vocabulary);
  if (numbers.size === 0 && numberFrom.size === 0) return [];
  const said = paySaid(found, vocabulary, numberFrom);
  return findMoney({ words, numbers, said, signs: vocabulary.signs }, PARTS.indexOf('pay'));
}

function ageWords(found: Found, vocabulary: Vocabulary): AgeWords {
  const ages = vocabulary.ages.flatMap((group) => found.group(group));
  const ranges = vocabulary.range.flatMap(({ group }) => found.group(group));
  return {
    from: new Set(ages.map(({ from }) => from)),
    to: new Set(ages.map(({ to }) => to)),
    range: new Map(ranges.map(({ from, to }) => [from, to])),
  };
}
