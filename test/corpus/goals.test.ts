import { beforeEach, describe, expect, test } from 'vitest';
import { type Corpus, corpusNames, FIELD, readCorpus } from '../../tools/corpus.ts';
import { disguises } from '../../tools/disguises.ts';
import { byDisguise, type DisguiseTally } from '../../tools/measure/by-disguise.ts';
import { byFrame } from '../../tools/measure/by-frame.ts';
import { toDisguise } from '../../tools/measure/disguise-which.ts';
import { isWarned, type Judged, judgeAll } from '../../tools/measure/judged.ts';
import { engineOf, shippedPack } from '../../tools/shipped-pack.ts';
import { DISGUISE_KEEPS, disguisesToday, type Figure, framesToday, type Goal, goals } from './goals.ts';

const isThere = corpusNames().length > 0;
const engine = engineOf(shippedPack(), 'all');

const read = new Map<string, Corpus>();
const judged = new Map<string, readonly Judged[]>();

function corpusOf(name: string): Corpus {
  const corpus = read.get(name) ?? readCorpus(name);
  read.set(name, corpus);
  return corpus;
}

/** Each corpus is scanned once, whichever goals speak of it. */
function judgedIn(name: string): readonly Judged[] {
  const posts = judged.get(name) ?? judgeAll([corpusOf(name)], engine);
  judged.set(name, posts);
  return posts;
}

function postsOf({ corpora, languages, families, part, isLure }: Goal): readonly Judged[] {
  return corpora
    .flatMap(judgedIn)
    .filter(({ sample }) => sample.isLure === isLure)
    .filter(({ sample }) => languages?.includes(sample.language) ?? true)
    .filter(({ sample }) => families?.includes(sample.family) ?? true)
    .filter(({ sample }) => part === undefined || sample.part === part);
}

/** A share as a count, in favour of the reader. */
function countOf(figure: Figure, posts: number, round: (count: number) => number): number {
  return 'count' in figure ? figure.count : round(figure.share * posts);
}

/** Thousands of texts are scanned in one test. */
const patient = { timeout: 60_000 };

describe('on the corpora', patient, () => {
  beforeEach((context) => context.skip(!isThere, `${FIELD}/domain/corpus is not here`));

  test.each(goals)('$of', (goal) => {
    const posts = postsOf(goal);
    expect(posts.length).toBeGreaterThan(0);
    const found = posts.filter((one) =>
      goal.level === 'danger' ? one.verdict.level === 'danger' : isWarned(one),
    ).length;
    const { atLeast, atMost, today } = goal;
    if (atLeast) expect(found).toBeGreaterThanOrEqual(today ?? countOf(atLeast, posts.length, Math.ceil));
    if (atMost) expect(found).toBeLessThanOrEqual(today ?? countOf(atMost, posts.length, Math.floor));
  });

  test.each(Object.entries(framesToday))('a %s is recognised as such, all but %i', (kind, missed) => {
    const tallies = byFrame(judgedIn('indicator_examples')).filter((tally) => tally.kind === kind);
    const others = tallies.map(({ posts, recognised }) => posts - recognised);
    expect(others.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(missed);
  });
});

describe('disguised', patient, () => {
  beforeEach((context) => context.skip(!isThere, `${FIELD}/domain/corpus is not here`));

  const samples = isThere ? toDisguise(corpusNames().map(corpusOf), 30) : [];

  test.each(Object.entries(disguises))('%s keeps the lures and raises no alarm', (name, disguise) => {
    const tallies = byDisguise(samples, { [name]: disguise }, engine);
    const sum = (pick: (tally: DisguiseTally) => number) =>
      tallies.reduce((total, tally) => total + pick(tally), 0);
    const today = disguisesToday[name];
    const keeps = Math.ceil(sum(({ plain }) => plain) * DISGUISE_KEEPS);
    expect(sum(({ kept }) => kept)).toBeGreaterThanOrEqual(today?.kept ?? keeps);
    expect(sum(({ alarms }) => alarms)).toBeLessThanOrEqual(today?.alarms ?? 0);
  });
});
