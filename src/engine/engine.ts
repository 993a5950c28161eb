/** Post in, verdict out: the one door to this room. Pure: no DOM, no clock, no network. */
import { readWords } from './fold/read-words.ts';
import { Words } from './fold/words.ts';
import { bestPay, cuesOf } from './judge/cues.ts';
import { factsOf, isListing } from './judge/facts.ts';
import { frameOf } from './judge/frame.ts';
import { countFrames } from './judge/frame-counts.ts';
import { judge, signalsOf } from './judge/judge.ts';
import { familiesOf } from './judge/level.ts';
import { counted } from './judge/switched-off.ts';
import type { Knowledge, Status } from './knowledge.ts';
import type { Hit } from './match/found.ts';
import type { Steps } from './match/segments.ts';
import { PARTS, type Post, type Unseen, type Verdict } from './post.ts';
import { type Reading, readPost } from './reading.ts';
import { compileVocabulary, type Vocabulary } from './vocabulary.ts';

/** UTF-16 units of a part that are read; the verdict says where a part was longer. */
export const LONGEST_PART = 100_000;

export interface EngineOptions {
  /** Languages and rules of these statuses take part; by default what a reader has: `active`. */
  readonly statuses?: readonly Status[];
  /** Ids of languages on trial that the reader switched on: they take part with their trial rules. */
  readonly trials?: readonly string[];
  /** The reader's country, ISO 3166-1 alpha-2; by default `VN`. */
  readonly home?: string;
}

/** For whom one post is judged. */
export interface Hearer {
  /** Ids of signals and rules whose evidence counts for nothing. */
  readonly off?: readonly string[];
  /** Where not that of the engine's options. */
  readonly home?: string;
}

export interface Engine {
  scan(post: Post, hearer?: Hearer): Verdict;
  /** Counted work of all scans so far; grows in proportion to the text. */
  readonly steps: Steps;
}

/** Compiles the knowledge once; a scan then costs one walk over the words. Throws `PhraseError` on a broken phrase. */
export function makeEngine(knowledge: Knowledge, options: EngineOptions = {}): Engine {
  const vocabulary = compileVocabulary(chosen(knowledge, options));
  const words = new Words();
  return {
    get steps() {
      return vocabulary.patterns.steps;
    },
    scan: (post, { off = [], home = options.home ?? 'VN' } = {}) =>
      scan(post, { off, home }, knowledge, vocabulary, words),
  };
}

/** The languages and rules that take part. */
function chosen(knowledge: Knowledge, { statuses = ['active'], trials = [] }: EngineOptions): Knowledge {
  const languages = knowledge.languages.flatMap((language) => {
    const taken: readonly Status[] =
      language.status === 'trial' && trials.includes(language.id) ? [...statuses, 'trial'] : statuses;
    const rules = language.rules.filter(({ status }) => taken.includes(status));
    return taken.includes(language.status) ? [{ ...language, rules }] : [];
  });
  return { ...knowledge, languages };
}

function scan(
  post: Post,
  { off, home }: Required<Hearer>,
  knowledge: Knowledge,
  vocabulary: Vocabulary,
  words: Words,
): Verdict {
  words.clear();
  for (const part of PARTS) readWords((post.parts[part] ?? '').slice(0, LONGEST_PART), words);
  const reading = readPost(words, vocabulary);
  const counts = countFrames(reading, vocabulary);
  const facts = factsOf(post, reading, counts, home);
  const pay = bestPay(reading, knowledge.pay, home);
  const found = cuesOf(reading, vocabulary, facts.has('skilled') ? null : pay);
  const evidence = counted(found, knowledge.signals, off);
  const signals = signalsOf(evidence, knowledge.signals);
  const { retelling } = reading;
  const ownOf = (hits: readonly Hit[]) => hits.filter((hit) => !retelling.retells(hit)).length;
  // who recruits besides makes the retold offer their own
  const own = counts.recruit > 0 ? evidence : evidence.filter((one) => !retelling.covers(one));
  const offered = signalsOf(own, knowledge.signals);
  const framing = frameOf({
    counts,
    isListing: isListing(post),
    contacts: ownOf(reading.contacts),
    direct: ownOf(reading.direct),
    laughs: reading.laughs.length,
    isGrave: offered.some(({ alone }) => alone === 'critical' || alone === 'high'),
    families: familiesOf(offered),
  });
  return judge({
    evidence,
    signals,
    framing,
    facts,
    lures: knowledge.lures,
    countries: countriesOf(reading),
    payRatio: pay?.ratio ?? null,
    unseen: unseenOf(post),
  });
}

/** Countries of the places and flags named, those of the gravest tier first. */
function countriesOf({ places, flags }: Reading): string[] {
  const byTier = [...places].sort((a, b) => (a.place.tier ?? 'z').localeCompare(b.place.tier ?? 'z'));
  return [...new Set([...byTier.map(({ place }) => place.country), ...flags.map(({ country }) => country)])];
}

function unseenOf(post: Post): readonly Unseen[] {
  const isCut = PARTS.some((part) => (post.parts[part] ?? '').length > LONGEST_PART);
  return [...(post.unseen ?? []), ...(isCut ? (['too-long'] as const) : [])];
}
