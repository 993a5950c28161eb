/** A post as it is saved, composed. */
import type { PostToSave, SavedPost } from '../../src/settings/saved-post.ts';

const both = (text: string) => ({ vi: text, en: `${text} (en)` });

export const toSave = (key: string): PostToSave => ({
  key,
  address: 'https://www.example.org/groups/1',
  site: 'Facebook',
  parts: { body: 'Làm tại Bavet, bao ăn ở. Zalo 0900 000 012.' },
  look: 'danger',
  lures: ['scam-compound'],
  resembles: both('Giống tin rủ sang biên giới.'),
  reasons: [
    {
      signal: 'hotspot-destination:a',
      at: { part: 'body', start: 0, end: 13 },
      quote: 'Làm tại Bavet',
      name: both('Nơi có nhiều vụ ép làm'),
      why: both('Nơi này từng có nhiều vụ.'),
    },
    {
      signal: 'private-chat-only',
      at: { part: 'body', start: 25, end: 42 },
      quote: 'Zalo 0900 000 012',
      name: both('Chỉ nhắn riêng'),
      why: both('Không có công ty để gọi lại.'),
    },
  ],
  pack: '0.1.0',
});

export const kept = (key: string, savedAt = '2026-11-24T07:05:00.000Z'): SavedPost => ({
  ...toSave(key),
  savedAt,
});
