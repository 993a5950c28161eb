import { describe, expect, test } from 'vitest';
import { makeRuleProbe } from '../../src/engine/probe.ts';
import { toRule } from '../../src/packs/build/compile.ts';
import { shippedPack } from '../../tools/shipped-pack.ts';
import { rules } from './shipped-rules.ts';

/** What keyboards, copying and honest decoration do to a text; no rule may notice. */
const disguises: Readonly<Record<string, (text: string) => string>> = {
  'accents apart from their letters': (text) => text.normalize('NFD'),
  'capital letters': (text) => text.toUpperCase(),
  'hard spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'invisible marks between words': (text) => text.replaceAll(' ', ' \u200b'),
  'full width': (text) =>
    text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
};

const probe = makeRuleProbe(shippedPack().knowledge);

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  const find = probe.prepare(toRule(rule));

  test.each(Object.entries(disguises))('is found in %s', (_, disguise) => {
    const missed = rule.examples.must.filter(({ text }) => find(disguise(text)).length === 0);
    expect(missed.map(({ text }) => text)).toEqual([]);
  });
});
