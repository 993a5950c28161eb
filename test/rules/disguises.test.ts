import { describe, expect, test } from 'vitest';
import { makeProbe } from '../../src/engine/probe.ts';
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

/** Bengali vowels of two parts are read as they are typed, in one piece. */
const apart = disguises['accents apart from their letters'];

const probe = makeProbe(shippedPack().knowledge);

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  test.each(Object.entries(disguises))('is found in %s', (_, disguise) => {
    if (disguise === apart && rule.id.endsWith('-bn')) return;
    const missed = rule.examples.must.filter(({ text }) => probe.find(rule.id, disguise(text)).length === 0);
    expect(missed.map(({ text }) => text)).toEqual([]);
  });
});
