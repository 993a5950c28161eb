import { expect, test } from 'vitest';
import { makeRuleProbe } from '../../src/engine/probe.ts';
import { shippedPack } from '../../tools/shipped-pack.ts';

const probe = makeRuleProbe(shippedPack().knowledge);
const finds = (name: string) =>
  probe.prepare({ id: name, cue: name, status: 'active', within: 'sentence', find: { any: [`<${name}>`] } });

test.each([
  'zalo.me/0000000000',
  'https://zalo.me/g/vidu000',
  'https://t.me/vidu',
  'wa.me/0000000000',
  'https://www.m.me/vidu',
  'https://line.me/ti/p/vidu',
  'https://chat.whatsapp.com/vidu',
])('%s leads into a chat', (text) => expect(finds('chat-link')(`nhắn ${text} nha`)).toHaveLength(1));

test.each(['https://example.com/t.me', 'https://zalo.vn/tin', 'www.example.com/zalo'])(
  '%s does not',
  (text) => expect(finds('chat-link')(text)).toEqual([]),
);

test.each(['bit.ly/vidu', 'https://tinyurl.com/vidu', 's.id/vidu', 'https://cutt.ly/vidu'])(
  '%s hides where it leads',
  (text) => expect(finds('short-link')(`vào ${text} nha`)).toHaveLength(1),
);

test('an ordinary address hides nothing', () => {
  expect(finds('short-link')('https://example.com/bit.ly')).toEqual([]);
});
