import { expect, test } from 'vitest';
import { SEVERITIES } from '../../src/engine/knowledge.ts';
import { leavesOf } from '../../src/packs/build/check-phrases.ts';
import { engineOf, shippedPack } from '../../tools/shipped-pack.ts';
import { problems, rules, source } from './shipped-rules.ts';

const pack = shippedPack();

test('every file can be read', () => {
  expect(problems).toEqual([]);
});

test('no counter-example of any rule earns a danger', () => {
  const engine = engineOf(pack, 'all');
  const alarmed = rules.flatMap(({ id, examples }) =>
    examples.mustNot
      .filter(({ text }) => engine.scan({ parts: { body: text } }).level === 'danger')
      .map(({ text }) => `${id}: ${text}`),
  );
  expect(alarmed).toEqual([]);
});

test('no phrase is written twice in a language', () => {
  const twice = source.languages.flatMap((language) => {
    const seen = new Map<string, string>();
    return language.rules.flatMap(({ value }) =>
      leavesOf(value.find)
        .filter(({ path }) => path.length === 1)
        .flatMap(({ phrases }) => phrases)
        .flatMap((phrase) => {
          const known = seen.get(phrase);
          seen.set(phrase, value.id);
          return known ? [`"${phrase}" stands in ${known} and in ${value.id}; keep it in one`] : [];
        }),
    );
  });
  expect(twice).toEqual([]);
});

test('the twenty signals are there, each with a reason in both languages', () => {
  const signals = source.signals?.value ?? [];
  expect(signals).toHaveLength(20);
  expect(signals.filter(({ why }) => why.vi.length < 20 || why.en.length < 20)).toEqual([]);
});

test.each(['vi', 'en'])(
  'every signal a reader may be told has a rule in %s, unless the engine makes it',
  (id) => {
    const cues = new Set(
      source.languages.find(({ pack: { value } }) => value.id === id)?.rules.map(({ value }) => value.cue),
    );
    const made = ['hotspot-destination', 'hidden-text'];
    const bySignal = Map.groupBy(pack.knowledge.signals, (signal) => signal.id.split(':')[0] as string);
    const silent = [...bySignal].filter(
      ([name, variants]) =>
        !made.includes(name) &&
        !variants.some((signal) => signal.cues.some((cue) => cues.has(cue) || cue.startsWith('pay-'))),
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  },
);

test('a critical sign is never a matter of one word', () => {
  const critical = new Set(
    pack.knowledge.signals.filter(({ alone }) => alone === SEVERITIES.at(-1)).flatMap(({ cues }) => cues),
  );
  const single = rules
    .filter(({ cue }) => critical.has(cue))
    .flatMap(({ id, find }) =>
      'any' in find
        ? find.any.filter((phrase) => /^[^\s(<]+!?$/.test(phrase)).map((phrase) => `${id}: ${phrase}`)
        : [],
    );
  expect(single).toEqual([]);
});
