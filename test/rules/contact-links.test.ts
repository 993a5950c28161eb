import { expect, test } from 'vitest';
import { makeProbe, onlyRule } from '../../src/engine/probe.ts';
import { shippedPack } from '../../tools/shipped-pack.ts';

/** Finds the places of one recogniser. */
function finder(name: string): (text: string) => unknown[] {
  const find = { any: [`<${name}>`] };
  const rule = { id: name, cue: name, status: 'active', within: 'sentence', find } as const;
  const probe = makeProbe(onlyRule(shippedPack().knowledge, rule));
  return (text) => probe.find(name, text);
}

const chatLinks = finder('chat-link');
const shortLinks = finder('short-link');

test.each([
  'zalo.me/0000000000',
  'https://zalo.me/g/vidu000',
  'https://t.me/vidu',
  'wa.me/0000000000',
  'https://www.m.me/vidu',
  'https://line.me/ti/p/vidu',
  'https://chat.whatsapp.com/vidu',
])('%s leads into a chat', (text) => expect(chatLinks(`nhắn ${text} nha`)).toHaveLength(1));

test.each(['https://example.com/t.me', 'https://zalo.vn/tin', 'www.example.com/zalo'])(
  '%s does not',
  (text) => expect(chatLinks(text)).toEqual([]),
);

test.each(['bit.ly/vidu', 'https://tinyurl.com/vidu', 's.id/vidu', 'https://cutt.ly/vidu'])(
  '%s hides where it leads',
  (text) => expect(shortLinks(`vào ${text} nha`)).toHaveLength(1),
);

test('an ordinary address hides nothing', () => {
  expect(shortLinks('https://example.com/bit.ly')).toEqual([]);
});
